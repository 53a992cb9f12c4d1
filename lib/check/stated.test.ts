import fc from 'fast-check';
import { expect, it } from 'vitest';
import { proposeSentences } from '@/lib/narrative/propose';
import { templates } from '@/templates';
import { correctCells, declared, reportOf, zeroCells } from '@/templates/testing/reports';
import { check, judge } from './check';
import { statedRules } from './stated';

const stated = (finding: { rule: string }) => finding.rule in statedRules;

it.each(templates)('$label: a cell that a sentence states, changed by one, is found with that cell', (template) => {
  fc.assert(fc.property(correctCells(template), fc.nat(), (entered, pick) => {
    const cells = declared(template, entered);
    const text = proposeSentences(template, cells).map((sentence) => sentence.text).join('\n');
    const report = reportOf(template, { cells, overview: [{ heading: '', text }] });
    const { findings, facts } = judge({ template, report });
    expect(findings.filter(stated)).toEqual([]);
    const all = [...new Set(facts.flatMap(({ sums }) => sums[0]!))];
    const cell = all[pick % all.length]!;
    const changed = { ...report, cells: { ...cells, [cell]: Number(cells[cell]) + 1 } };
    expect(check({ template, report: changed }).filter(stated).flatMap(({ at }) => at)).toContain(cell);
  }), { numRuns: 30 });
});

it('says both numbers and offers to follow the table', () => {
  const template = templates[1]!;
  const report = reportOf(template, { cells: { ...zeroCells(template), 'table3.newReceived.natural': 6 }, overview: [{ heading: '', text: '共收到政府信息公开申请七件。' }] });
  const [finding] = check({ template, report }).filter(stated);
  expect(finding).toMatchObject({ rule: 'NT-01', message: '正文申请 7 件，表三为 6 件', text: '共收到政府信息公开申请七件' });
  expect(finding!.remedy).toEqual({ label: '改为 六 件', edits: [{ address: 'overview.0', span: [11, 12], was: '七', text: '六' }] });
  expect(check({ template, report: { ...report, cells: {} } }).filter(stated)).toEqual([]);
});
