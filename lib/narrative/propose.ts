import { planOf, sumUp } from '@/lib/report/plan';
import type { CellValue } from '@/lib/report/report';
import { plainNumber } from '@/lib/report/values';
import type { Address } from '@/lib/template/address';
import type { Template } from '@/lib/template/types';
import { placesOf } from './places';

/** A sentence made from the tables, for 「写入数字」. */
export interface ProposedSentence {
  /** What it is about: 申请. */
  label: string;
  text: string;
}

type Cells = Readonly<Record<Address, CellValue | undefined>>;

/** The sum of some cells; null while one of them is blank, or where the form has none. */
type Figure = (addresses: readonly Address[]) => number | null;

function figureOf(template: Template, cells: Cells): Figure {
  const { index } = planOf(template);
  const { value, open } = sumUp(planOf(template), cells);
  return (addresses) => {
    const places = addresses.map((address) => index.get(address)!);
    if (places.length === 0 || places.some((place) => open[place])) return null;
    return places.reduce((sum, place) => sum + value[place]!, 0);
  };
}

const pieces = (figures: readonly (readonly [words: string, figure: number | null])[]): string[] =>
  figures.flatMap(([words, figure]) => (figure === null ? [] : [`${words}${plainNumber(figure)}件`]));

/** 其中…: the parts that are not nought. */
function among(figures: readonly (readonly [words: string, figure: number | null])[]): string {
  const parts = pieces(figures.filter(([, figure]) => figure !== 0));
  return parts.length > 0 ? `，其中${parts.join('、')}` : '';
}

const outcomes = [
  ['予以公开', 'results.granted'], ['部分公开', 'results.partial'], ['不予公开', 'results.denied'], ['无法提供', 'results.unavailable'], ['不予处理', 'results.notHandled'], ['其他处理', 'results.other'],
] as const;

function requests(template: Template, figure: Figure): string | null {
  const { row } = placesOf(template);
  const received = figure(row('newReceived'));
  const before = figure(row('carriedIn'));
  if (received === null || before === null) return null;
  if (received === 0 && before === 0) return '本年度未收到政府信息公开申请。';
  const settled = figure(row('results.total'));
  const list = settled ? among(outcomes.map(([words, key]) => [words, figure(row(key))])) : '';
  const first = pieces([['本年新收政府信息公开申请', received], ['上年结转', before], ['办结', settled]]).join('，');
  const open = pieces([['结转下年度继续办理', figure(row('carriedOut'))]]);
  return `${[first + list, ...open].join('；')}。`;
}

const verdicts = [['结果维持', 'upheld'], ['结果纠正', 'corrected'], ['其他结果', 'other'], ['尚未审结', 'pending']] as const;

function disputes(template: Template, figure: Figure): string | null {
  const { cells } = placesOf(template);
  const of = (group: string, column: string) => figure(cells('', [`${group}.${column}`]));
  const review = of('review', 'total');
  const direct = of('litigationDirect', 'total');
  const later = of('litigationAfterReview', 'total');
  if (review === null || direct === null || later === null) return null;
  if (review + direct + later === 0) return '本年度未发生因政府信息公开引发的行政复议、行政诉讼。';
  const reviewed = `行政复议${review}件${review > 0 ? among(verdicts.map(([words, key]) => [words, of('review', key)])) : ''}`;
  const sued = `行政诉讼${direct + later}件${direct + later > 0 ? among([['未经复议直接起诉', direct], ['复议后起诉', later]]) : ''}`;
  return `因政府信息公开引发${reviewed}；${sued}。`;
}

function documents(template: Template, figure: Figure): string | null {
  const { either } = placesOf(template);
  const issued = figure(either('normativeDocs', ['issued', 'made']));
  if (issued === null) return null;
  const more = pieces([['废止', figure(either('normativeDocs', ['repealed']))], ['现行有效', figure(either('normativeDocs', ['inForce']))]]);
  return `${[`本年度制发行政规范性文件${issued}件`, ...more].join('，')}。`;
}

function decisions(template: Template, figure: Figure): string | null {
  const { cells } = placesOf(template);
  const of = (row: string) => figure(cells(row, ['decisions']));
  const parts = pieces([['行政许可决定', of('licensing')], ['行政处罚决定', of('penalty')], ['行政强制决定', of('coercion')]]);
  return parts.length > 0 ? `本年度作出${parts.join('、')}。` : null;
}

/** Sentences made from what is filled in the tables; a sentence whose first figures are blank is left out. */
export function proposeSentences(template: Template, cells: Cells): ProposedSentence[] {
  const figure = figureOf(template, cells);
  const all = [['申请', requests], ['复议诉讼', disputes], ['规范性文件', documents], ['处理决定', decisions]] as const;
  return all.flatMap(([label, make]) => {
    const text = make(template, figure);
    return text === null ? [] : [{ label, text }];
  });
}
