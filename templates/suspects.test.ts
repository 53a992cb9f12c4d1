import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTables } from '@/lib/check/check';
import type { Suspect } from '@/lib/check/finding';
import { templateCells } from '@/lib/template/tree';
import type { Template } from '@/lib/template/types';
import { templates } from './index';
import { correctCells, declared, type Cells } from './testing/reports';

/** Cells named alone as the likely one; groups of several accuse nobody. */
function named(template: Template, cells: Cells): Suspect[] {
  const single = checkTables(template, cells).flatMap(({ suspects }) => (suspects?.length === 1 ? suspects : []));
  return [...new Map(single.map((suspect) => [suspect.path, suspect])).values()];
}

const step = fc.oneof(fc.constantFrom(1, -1), fc.integer({ min: -5000, max: 50_000 }).filter((by) => by !== 0));
const changedBy = (held: number, by: number): number => (held + by < 0 ? held + 1 : held + by);
const changed = (cells: Cells, address: string, by: number): Cells => ({ ...cells, [address]: changedBy(cells[address] as number, by) });

describe.each(templates.map((template) => [template.id, template] as const))('the likely cell of %s', (_, template) => {
  const of = (table: string) => [...templateCells(template).values()].filter((cell) => cell.table === table).map(({ address }) => address);
  const [requests, disputes] = [of('table3'), of('table4')];

  it('is every cell of 表三 with its right value, and no other, when one is wrong and totals are declared', () => {
    fc.assert(fc.property(correctCells(template), step, (cells, by) => {
      const right = declared(template, cells);
      for (const address of requests) expect(named(template, changed(right, address, by)), address).toEqual([{ path: address, value: right[address] }]);
    }), { numRuns: 20 });
  });

  it('is one of a group of 表四: the total or one of its parts, the wrong one among them with its right value', () => {
    fc.assert(fc.property(correctCells(template), step, (cells, by) => {
      const right = declared(template, cells);
      for (const address of disputes) {
        const wrong = changed(right, address, by);
        const [found, ...more] = checkTables(template, wrong);
        expect(more).toEqual([]);
        expect(found!.at).toHaveLength(5);
        expect(found!.at).toContain(address);
        expect(named(template, wrong)).toEqual([]);
        const group = found!.suspects ?? [];
        if (group.length > 0) expect(group).toContainEqual({ path: address, value: right[address] });
        for (const { path, value } of group) expect(checkTables(template, { ...wrong, [path]: value })).toEqual([]);
      }
    }), { numRuns: 20 });
  });

  it('is nobody while totals are computed: a balance alone does not tell', () => {
    fc.assert(fc.property(correctCells(template), fc.constantFrom(...requests.filter((address) => !templateCells(template).get(address)!.isTotal)), step, (cells, address, by) => {
      expect(checkTables(template, changed(cells, address, by)).flatMap(({ suspects }) => suspects ?? [])).toEqual([]);
    }), { numRuns: 200 });
  });

  it('repairs all relations when it takes the value', () => {
    fc.assert(fc.property(correctCells(template), fc.array(fc.tuple(fc.constantFrom(...requests, ...disputes), step), { minLength: 1, maxLength: 4 }), (cells, faults) => {
      const wrong = faults.reduce((held, [address, by]) => changed(held, address, by), declared(template, cells) as Cells);
      for (const { suspects = [], id } of checkTables(template, wrong)) {
        for (const { path, value } of suspects) expect(checkTables(template, { ...wrong, [path]: value }).map((finding) => finding.id)).not.toContain(id);
      }
    }), { numRuns: 300 });
  });

  it('is hardly ever a sound one when two random cells are wrong', () => {
    const all = [...requests, ...disputes];
    let wrongly = 0;
    const reports = fc.sample(correctCells(template), { numRuns: 60, seed: 2024 });
    const pairs = fc.sample(fc.tuple(fc.constantFrom(...all), step, fc.constantFrom(...all), step).filter(([a, , b]) => a !== b), { numRuns: 3000, seed: 2024 });
    pairs.forEach(([a, by, b, also], i) => {
      const right = declared(template, reports[i % reports.length]!);
      const suspects = named(template, changed(changed(right, a, by), b, also));
      if (suspects.length === 0) return;
      if (!suspects.every(({ path, value }) => [a, b].includes(path) && right[path] === value)) wrongly += 1;
    });
    expect(wrongly / pairs.length).toBeLessThan(0.05);
  });
});
