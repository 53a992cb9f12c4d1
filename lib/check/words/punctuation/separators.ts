import { matchesOf } from '@/lib/text/matches';
import type { ParagraphRule, Spot } from '../../paragraph-rule';
import { shown } from './marks';

/** One item of a list of counts: 国有产权类信息8条、 */
const item = /([\u4e00-\u9fff“”]{1,20})(\d+(?:\.\d+)?)(条|件|个|份|次|项|篇|期|家|场|人次|人)([、，,；;])/g;

/** Marks that differ in width only. */
const wide: Readonly<Record<string, string>> = { ',': '，', ';': '；' };

interface Item {
  start: number;
  end: number;
  label: string;
  value: number;
  unit: string;
  separator: string;
}

/** Words that begin a statement of its own rather than an item of a list. */
const verb = /共|计|其中|发布|公开|受理|收到|办结|办理|答复|制发|印发|召开|举办|开展|组织|新增|较|比|达|为/;

/** Items that follow each other directly, last one of the list included when it ends otherwise. */
function* lists(text: string): Generator<Item[]> {
  let list: Item[] = [];
  for (const match of matchesOf(text, item)) {
    const [found, label = '', value = '', unit = '', separator = ''] = match;
    const last = list.at(-1);
    if (last && (last.end !== match.index || last.unit !== unit)) {
      yield list;
      list = [];
    }
    list.push({ start: match.index, end: match.index + found.length, label, value: Number(value), unit, separator: wide[separator] ?? separator });
  }
  yield list;
}

/** What follows the list up to its end belongs to it: 政府采购类信息69条）. */
const rest = /^[\u4e00-\u9fff“”]{1,20}(\d+)(条|件|个|份|次|项|篇|期|家|场|人次|人)/;

/** A whole in front of its parts is set apart from them on purpose: 共351条，工作动态30条、政策解读37条. */
function isWholeWithParts(list: readonly Item[], lastValue: number): boolean {
  const [first, ...others] = list;
  return first!.separator !== list[1]?.separator && first!.value >= others.reduce((sum, { value }) => sum + value, lastValue);
}

const areAlike = (list: readonly Item[]): boolean => list.every(({ label }) => label.slice(-2) === list[0]!.label.slice(-2));

function fault(text: string, list: readonly Item[]): Spot[] {
  const [first, second] = list;
  if (!first || !second) return [];
  const end = list.at(-1)!.end;
  const following = rest.exec(text.slice(end, end + 40));
  const last = following?.[2] === first.unit ? following : null;
  // A mark after the last item parts the list from what follows.
  const within = last ? list : list.slice(0, -1);
  if (within.length < 2 || within.every(({ separator }) => separator === first.separator)) return [];
  if (isWholeWithParts(list, Number(last?.[1] ?? 0)) || !(areAlike(list) || list.every(({ label }) => !verb.test(label)))) return [];
  return [{ start: first.start, end, message: `“${shown(text, first.start, end)}”并列的各项用了不同的分隔标点，应统一` }];
}

/** TXT-14: items of one list are parted by one mark. */
export const separators: ParagraphRule = {
  id: 'TXT-14', severity: 'hint', basis: 'GB/T 15834 标点符号用法', anchors: ['条、', '件、', '个、', '份、', '次、', '项、', '篇、', '期、', '家、', '场、', '人、'],
  read: (text) => [...lists(text)].flatMap((list) => fault(text, list)),
};
