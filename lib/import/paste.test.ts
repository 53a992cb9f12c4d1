import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { templates } from '@/templates';
import { templateCells } from '@/lib/template/tree';
import { addressGrid, figuresOf, parseBlock, placeBlock } from './paste';

const f2021 = templates.at(-1)!;

describe('parseBlock', () => {
  it.each([
    ['1\t2\r\n3\t4\r\n', [['1', '2'], ['3', '4']]],
    ['1\t\t3', [['1', '', '3']]],
    ['"甲\n乙"\t2\n', [['甲\n乙', '2']]],
    ['"他说""好"""\t1', [['他说"好"', '1']]],
    ['\n1', [[''], ['1']]],
    ['7', [['7']]],
  ])('reads %j', (text, block) => expect(parseBlock(text)).toEqual(block));

  it('returns every block of plain cells', () => {
    const cell = fc.stringMatching(/^[0-9一-龥]{0,6}$/);
    const block = fc.array(fc.array(cell, { minLength: 2, maxLength: 7 }), { minLength: 1, maxLength: 6 });
    fc.assert(fc.property(block, (rows) => void expect(parseBlock(rows.map((row) => row.join('\t')).join('\n'))).toEqual(rows)));
  });
});

describe('figuresOf', () => {
  it('cuts header rows and leading labels', () => {
    const block = [['', '', '自然人', '商业企业'], ['一、本年新收', '', '7', '0'], ['（三）不予公开', '1.属于国家秘密', '', '1']];
    expect(figuresOf(block)).toEqual([['7', '0'], ['', '1']]);
  });
  it('aligns rows that merged labels left uneven, or gives up', () => {
    expect(figuresOf([['一、本年新收', '7', '0'], ['（三）不予公开', '1.属于国家秘密', '0', '1']])).toEqual([['7', '0'], ['0', '1']]);
    expect(figuresOf([['甲', '7', '0'], ['乙', '丙', '丁', '1']])).toEqual([]);
  });
  it('does not shift a row with a word among its figures', () => {
    expect(figuresOf([['7', '甲', '0'], ['1', '2', '3']])).toEqual([['7', '甲', '0'], ['1', '2', '3']]);
  });
  it('keeps marks for nothing and odd spellings', () => {
    expect(figuresOf([['甲', '１２', '—', '1,234']])).toEqual([['１２', '—', '1,234']]);
  });
  it.each([
    ['\n5\n6', [[''], ['5'], ['6']]],
    ['\n5\t6', [['', ''], ['5', '6']]],
    ['—\t—\t—\n5\t0\t0', [['—', '—', '—'], ['5', '0', '0']]],
    ['/\t3\n/\t4', [['/', '3'], ['/', '4']]],
    ['\t3\n\t4', [['', '3'], ['', '4']]],
    ['—\t无', [['—', '无']]],
    ['一、本年新收\t—\t—\n二、上年结转\t5\t0', [['—', '—'], ['5', '0']]],
  ])('keeps blanks and marks in front: %j', (text, figures) => expect(figuresOf(parseBlock(text))).toEqual(figures));
  it('cuts label columns that merged labels left partly or wholly blank', () => {
    expect(figuresOf([['三、本年度办理结果', '（一）予以公开', '7', '0'], ['', '（二）部分公开', '', '1']])).toEqual([['7', '0'], ['', '1']]);
    expect(figuresOf([['', '', '自然人', '商业企业'], ['一、本年新收', '', '7', '0']])).toEqual([['7', '0']]);
    expect(figuresOf([['/', '自然人', '商业企业'], ['一、本年新收', '', '7']])).toEqual([['', '7']]);
  });
  it('has nothing of labels alone', () => {
    for (const text of ['甲\t乙', '甲\t\n乙\t', '\t\n\t']) expect(figuresOf(parseBlock(text))).toEqual([]);
  });
});

describe('placeBlock', () => {
  it('puts all 175 figures of a copied table where they belong', () => {
    const grid = addressGrid(f2021, 'table3');
    expect(grid.flat()).toHaveLength(175);
    const block = grid.map((row, r) => row.map((_, c) => String(r * 10 + c)));
    const { changes, outside } = placeBlock(f2021, 'table3', grid[0]![0]!, block, {});
    const cells = templateCells(f2021);
    expect(outside).toBe(0);
    for (const change of changes) {
      const address = change.path.slice('cells.'.length);
      const r = grid.findIndex((row) => row.includes(address));
      expect('value' in change && change.value).toBe(r * 10 + grid[r]!.indexOf(address));
    }
    const entered = [...cells.values()].filter((cell) => cell.table === 'table3' && !cell.isTotal).length;
    expect(changes.filter(({ path }) => !cells.get(path.slice(6))!.isTotal)).toHaveLength(entered);
  });

  it('drops pasted totals that agree and keeps the others as declared', () => {
    const from = 'table3.newReceived.natural';
    const agreeing = placeBlock(f2021, 'table3', from, [['7', '0', '0', '0', '0', '0', '7']], {});
    expect(agreeing.changes.map(({ path }) => path)).not.toContain('cells.table3.newReceived.total');
    const other = placeBlock(f2021, 'table3', from, [['7', '0', '0', '0', '0', '0', '8']], {});
    expect(other.changes).toContainEqual({ path: 'cells.table3.newReceived.total', value: 8 });
  });

  it('leaves the row of a blank line alone and puts the rest below it', () => {
    const { changes, doubtful } = placeBlock(f2021, 'table3', 'table3.newReceived.natural', figuresOf(parseBlock('—\n5')), {});
    expect(changes).toEqual([{ path: 'cells.table3.newReceived.natural', value: null }, { path: 'cells.table3.carriedIn.natural', value: 5 }]);
    expect(doubtful).toEqual(['table3.newReceived.natural']);
  });

  it('says what is doubtful and what found no cell', () => {
    const placed = placeBlock(f2021, 'table3', 'table3.newReceived.otherOrg', [['—', '3', '9']], {});
    expect(placed).toMatchObject({ outside: 1, doubtful: ['table3.newReceived.otherOrg'] });
  });
});
