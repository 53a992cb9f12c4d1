import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Draft } from '@/components/workspace/draft';
import type { Finding } from '@/lib/check/finding';
import { blankReport } from '@/lib/report/blank';
import { templates } from '@/templates';
import { fieldOf, nextFinding, targetOf } from './walk';

const template = templates.at(-1)!;
const report = blankReport(template, 2024, { fullName: '某县财政局', type: 'department' });
const finding = (section: string, ...at: string[]): Finding => ({ id: `${section} ${at[0]}`, rule: 'X-01', severity: 'error', at, section, message: '', basis: '' });
const draftWith = (findings: Finding[], overview = report.overview): Draft =>
  ({ id: 'id', template, report: () => ({ ...report, overview }), settle: () => {}, findings: () => findings }) as unknown as Draft;

/** A page that holds these fields; says which one got the cursor. */
function onPage(page: string, fields: string[], cursor = '') {
  const focused: string[] = [];
  const element = (id: string) => ({ id, dataset: {}, scrollIntoView: () => {}, focus: () => void focused.push(id) });
  vi.stubGlobal('location', { pathname: `/reports/id${page && `/${page}`}` });
  vi.stubGlobal('document', { activeElement: { ...element(cursor), focus: () => {} }, getElementById: (id: string) => (fields.includes(id) ? element(id) : null) });
  return focused;
}

let gone: string[];
const go = (href: string) => void gone.push(href);
beforeEach(() => void (gone = []));
afterEach(() => void vi.unstubAllGlobals());

describe('targetOf', () => {
  it('names page and field', () => {
    expect(targetOf(draftWith([]), finding('requests', 'table3.newReceived.natural'))).toEqual({ href: '/reports/id/requests#table3.newReceived.natural', field: 'table3.newReceived.natural' });
  });
  it('finds a piece of section one by its aspect and by its place, wherever it was moved', () => {
    const [first, second] = [report.overview[0]!, report.overview[1]!];
    const moved = draftWith([], [second, { heading: '（二）特色', text: '' }, first]);
    expect(fieldOf(moved, `overview.${first.aspect}`)).toBe('overview.2.text');
    expect(fieldOf(moved, 'overview.1')).toBe('overview.1.text');
    expect(fieldOf(moved, `overview.${first.aspect}.heading`)).toBe('overview.2.heading');
    expect(fieldOf(moved, 'overview')).toBe('overview.0.text');
  });
});

describe('the walk through words', () => {
  const words = (at: string, ...span: [number, number]): Finding => ({ ...finding(at.split('.')[0]!, at), id: `${at}${span}`, span, text: '' });
  const [first, second] = [report.overview[0]!.aspect, report.overview[1]!.aspect];
  const draft = draftWith([
    words('problems', 8, 10), words(`overview.${second}`, 0, 2), words('problems', 2, 4), words('problems', 2, 4), finding('problems', 'problems'),
    words(`overview.${first}`, 5, 6), words(`overview.${first}.heading`, 1, 2),
  ]);
  /** Where the walk goes from a selection. */
  function from(field: string, selectionStart: number, selectionEnd: number, direction: 1 | -1): string {
    const seen: string[] = [];
    vi.stubGlobal('location', { pathname: `/reports/id/${field.split('.')[0]}` });
    vi.stubGlobal('document', { activeElement: { id: field, selectionStart, selectionEnd, dataset: { draft: 'true' }, blur: () => {} }, getElementById: () => null });
    nextFinding(draft, direction, (href) => seen.push(decodeURIComponent(href.split('#')[1]!)));
    return seen.join();
  }

  it('visits every stretch of words once, in the order of the text', () => {
    expect(from('overview.0.heading', 1, 2, 1)).toBe('overview.0.text~5-6');
    expect(from('overview.0.text', 5, 6, 1)).toBe('overview.1.text~0-2');
    expect(from('overview.1.text', 0, 2, 1)).toBe('problems');
    expect(from('problems', 0, 0, 1)).toBe('problems~2-4');
    expect(from('problems', 2, 4, 1)).toBe('problems~8-10');
    expect(from('problems', 8, 10, 1)).toBe('overview.0.heading~1-2');
    expect(from('problems', 8, 10, -1)).toBe('problems~2-4');
    expect(from('problems', 2, 4, -1)).toBe('problems');
  });
  it('starts from the cursor between them', () => {
    expect(from('problems', 5, 5, 1)).toBe('problems~8-10');
    expect(from('problems', 5, 5, -1)).toBe('problems~2-4');
    expect(from('problems', 20, 20, 1)).toBe('overview.0.heading~1-2');
    expect(from('overview.3.text', 0, 0, -1)).toBe('overview.1.text~0-2');
  });
});

describe('nextFinding', () => {
  // Rules report in their own order; the walk is in that of the pages.
  const findings = [finding('problems', 'problems'), finding('requests', 'table3.a'), finding('requests', 'table3.b', 'table3.a'), finding('front', 'title')];
  const draft = draftWith(findings);

  it('goes from field to field of the present page', () => {
    const focused = onPage('requests', ['table3.a', 'table3.b'], 'table3.a');
    nextFinding(draft, 1, go);
    expect([focused, gone]).toEqual([['table3.b'], []]);
  });
  it('leaves the page after its last field, and before its first', () => {
    onPage('requests', ['table3.a', 'table3.b'], 'table3.b');
    nextFinding(draft, 1, go);
    onPage('requests', ['table3.a', 'table3.b'], 'table3.a');
    nextFinding(draft, -1, go);
    expect(gone).toEqual(['/reports/id/problems#problems', '/reports/id/front#title']);
  });
  it('goes around at both ends', () => {
    onPage('problems', ['problems'], 'problems');
    nextFinding(draft, 1, go);
    onPage('front', ['title'], 'title');
    nextFinding(draft, -1, go);
    expect(gone).toEqual(['/reports/id/front#title', '/reports/id/problems#problems']);
  });
  it('starts from the page when the cursor stands elsewhere', () => {
    const focused = onPage('requests', ['table3.a', 'table3.b'], 'other');
    nextFinding(draft, 1, go);
    nextFinding(draft, -1, go);
    onPage('other', [], '');
    nextFinding(draft, 1, go);
    nextFinding(draft, -1, go);
    onPage('check', [], '');
    nextFinding(draft, 1, go);
    expect(focused).toEqual(['table3.a']);
    expect(gone).toEqual(['/reports/id/front#title', '/reports/id/front#title', '/reports/id/problems#problems', '/reports/id/front#title']);
  });
  it('does not stay on a field with two findings', () => {
    const focused = onPage('problems', ['problems'], 'problems');
    nextFinding(draftWith([finding('problems', 'problems'), { ...finding('problems', 'problems'), id: 'other' }, finding('other', 'otherMatters')]), 1, go);
    expect([focused, gone]).toEqual([[], ['/reports/id/other#otherMatters']]);
  });
  it('does nothing without findings', () => {
    const focused = onPage('problems', ['problems'], 'problems');
    nextFinding(draftWith([]), 1, go);
    expect([focused, gone]).toEqual([[], []]);
  });
});
