import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import type { DocumentModel } from '@/lib/document/model';
import { toHast } from './hast';
import { all, textOf } from './html/testing/read-back';
import { sample } from './html/testing/models';

const model = sample('2024-development-commission');
const tables = all(toHast(model), 'table');

/** Texts of the headers that a data cell names. */
function path(table: Element, cell: Element): string[] {
  const cells = [...all(table, 'th'), ...all(table, 'td')];
  return ((cell.properties.headers as string[] | undefined) ?? []).map((id) => textOf(cells.find(({ properties }) => properties.id === id)!));
}

describe('tables', () => {
  it('name the panel, column and row of each value of 表二', () => {
    const cells = all(tables[0]!, 'td').map((cell) => path(tables[0]!, cell));
    expect(cells).toHaveLength(10);
    expect(cells[0]).toEqual(['规章', '第二十条第（一）项', '本年制发件数']);
    expect(cells.at(-1)).toEqual(['行政事业性收费', '第二十条第（八）项', '本年收费金额（单位：万元）']);
  });

  it('name the levels above each value of 表四', () => {
    const cells = all(tables[2]!, 'td').map((cell) => path(tables[2]!, cell));
    expect(cells).toHaveLength(15);
    expect(cells[0]).toEqual(['行政复议', '结果维持']);
    expect(cells.at(-1)).toEqual(['行政诉讼', '复议后起诉', '总计']);
  });

  it('say all of 表三 by scope: outermost groups are groups of the table, inner ones reach as far as they span', () => {
    const [, table] = tables;
    const scopes = Object.fromEntries(all(table!, 'th').map((cell) => [textOf(cell), cell.properties.scope]));
    expect(scopes).toMatchObject({ 申请人情况: 'colgroup', 法人或其他组织: 'col', 商业企业: 'col', '三、本年度办理结果': 'rowgroup', '（三）不予公开': 'row', '1.属于国家秘密': 'row' });
    expect(all(table!, 'tbody').map(({ children }) => children.length)).toEqual([2, 22, 1]);
    expect(all(table!, 'colgroup')).toHaveLength(2);
    expect(table!.properties.ariaDescribedBy).toEqual([all(table!, 'td')[0]!.properties.id]);
  });

  it('scroll by themselves when they are wide', () => {
    const regions = all(toHast(model), 'div').filter(({ properties }) => properties.role === 'region');
    expect(regions.map(({ properties: { ariaLabel, tabIndex } }) => [ariaLabel, tabIndex])).toEqual([['收到和处理政府信息公开申请情况', 0], ['政府信息公开行政复议、行政诉讼情况', 0]]);
  });
});

it('leads from a preview to the fields, and names nothing that the page around it may name', () => {
  const tree = toHast(model, { addresses: true, idPrefix: 'paper-' });
  const addresses = all(tree, 'td').map(({ properties }) => properties.dataAddress).filter(Boolean);
  expect(addresses).toHaveLength(10 + 175 + 15);
  expect(addresses).toContain('table3.results.denied.stateSecret.natural');
  expect(all(tree, 'h2').every(({ properties }) => String(properties.id).startsWith('paper-'))).toBe(true);
});

it('opens a section at each first-level heading and leaves what stands before and the signature outside', () => {
  const nodes: DocumentModel['nodes'] = [
    { type: 'title', lines: ['甲', '乙'] },
    { type: 'paragraph', role: 'preface', runs: [{ text: '前言' }] },
    { type: 'heading', level: 1, text: '一、' },
    { type: 'heading', level: 2, text: '（一）' },
    { type: 'paragraph', role: 'body', runs: [{ text: '题。', style: 'aspect' }, { text: '文' }] },
    { type: 'signature', organName: '机关', date: '' },
  ];
  const [article] = all(toHast({ ...model, draft: false, nodes }), 'article');
  const names = (element: Element) => element.children.flatMap((child) => (child.type === 'element' ? [child.tagName] : []));
  expect(names(article!)).toEqual(['h1', 'p', 'section', 'div']);
  expect(names(all(article!, 'section')[0]!)).toEqual(['h2', 'h3', 'p']);
  expect(textOf(all(article!, 'span')[0]!)).toBe('题。');
});
