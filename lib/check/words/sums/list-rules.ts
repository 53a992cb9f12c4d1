import { quantitiesIn, type Quantity } from '@/lib/narrative/quantities';
import { readNumbers } from '@/lib/narrative/read';
import { plainNumber } from '@/lib/report/values';
import { remembering } from '@/lib/text/remembering';
import type { ParagraphRule, Spot, Surroundings } from '../../paragraph-rule';
import { listingsIn, type Listing } from './lists';

/** Words that lead in a list, and the bracket that may hold one. */
const anchors = ['其中', '分别', '具体', '包括', '包含', '（', '('];

/** The lists of a text; all of these rules ask for the same ones. */
const listingsOf = remembering<readonly Listing[]>((text) => listingsIn(text, quantitiesIn(text)));

const exact = (value: number): number => Number(value.toPrecision(15));
const total = (parts: readonly Quantity[]): number => exact(parts.reduce((sum, { value }) => sum + value, 0));
const sameUnit = (a: string, b: string): boolean => a === b || a === '' || b === '';

/** True when the first members come to the whole: what follows counts something else, or divides it once more. */
const isReached = ({ whole, parts }: Listing): boolean => parts.some((_, i) => i > 0 && total(parts.slice(0, i + 1)) === whole.value);

const isOther = (text: string, { start }: Quantity): boolean => /其[他它余][^，。；、]{0,10}$/.test(text.slice(Math.max(0, start - 14), start));

/** Whether less than the whole is a fault: all parts are promised, or they come so near that one of them must be wrong. */
function isShort(text: string, { whole, parts, promise }: Listing, sum: number): 'warning' | 'hint' | null {
  if (parts.length < 2) return null;
  if (promise === 'all' || isOther(text, parts.at(-1)!)) return 'warning';
  const share = sum / whole.value;
  if (promise === 'most') return share >= 0.8 && parts.length >= 3 ? 'warning' : null;
  return share >= 0.9 && parts.length >= 3 ? 'hint' : null;
}

function sumSpot(text: string, listing: Listing): Spot[] {
  const { whole, isTight } = listing;
  const parts = listing.parts.filter(({ unit }) => sameUnit(unit, whole.unit));
  if (whole.vague || parts.length < 2 || parts.length < listing.parts.length || isReached(listing)) return [];
  const sum = total(parts);
  const severity = sum > whole.value ? (isTight ? 'error' : 'warning') : isShort(text, listing, sum);
  if (!severity || (sum > whole.value && sum <= listing.reach) || parts.some(({ value }) => value > whole.value)) return [];
  const message = `分项合计 ${plainNumber(sum)}，与总数 ${plainNumber(whole.value)} 相差 ${plainNumber(exact(Math.abs(sum - whole.value)))}，核对总数和各分项`;
  return [{ start: whole.start, end: parts.at(-1)!.end, message, severity }];
}

const partsAndWhole: ParagraphRule = {
  id: 'NN-01', severity: 'error', basis: '总数等于分项之和', anchors,
  read: (text) => listingsOf(text).flatMap((listing) => sumSpot(text, listing)),
};

const onePart: ParagraphRule = {
  id: 'NN-02', severity: 'error', basis: '分项不大于总数', anchors,
  read: (text) => listingsOf(text).flatMap(({ whole, parts, isTight, reach }): Spot[] => {
    const at = whole.vague ? -1 : parts.findIndex(({ value, unit }) => unit !== '' && unit === whole.unit && value > reach);
    const part = parts[at];
    if (!part) return [];
    // Behind a comma may stand something that is no part.
    const isSure = isTight || at === 0;
    return [{ start: whole.start, end: part.end, message: `分项 ${plainNumber(part.value)} 大于总数 ${plainNumber(whole.value)}，核对其一`, ...(!isSure && { severity: 'hint' }) }];
  }),
};

/** Units and scales that a list mixes, seen by its sum, which holds only when numbers of another unit are counted in. */
function unitSpots({ whole, parts }: Listing): Spot[] {
  if (whole.vague || parts.length < 2) return [];
  const sum = total(parts);
  const digits = exact(whole.value / 1e4);
  if (sum === digits && whole.value >= 1e8) return [{ start: whole.start, end: whole.end, message: `总数写作万，分项合计 ${plainNumber(sum)} 不带万，核对总数的单位` }];
  if (sum !== whole.value) return [];
  return parts.flatMap(({ start, end, unit, value }): Spot[] => {
    if (unit === '') return [{ start, end, message: `“${plainNumber(value)}”后缺少单位`, ...(whole.unit && { becomes: `${plainNumber(value)}${whole.unit}`, label: `补上“${whole.unit}”` }) }];
    return whole.unit !== '' && unit !== whole.unit ? [{ start, end, message: `单位不一致：总数用“${whole.unit}”，分项用“${unit}”，统一为一种` }] : [];
  });
}

const units: ParagraphRule = {
  id: 'NN-04', severity: 'warning', basis: '总数与分项单位一致', anchors,
  read: (text) => {
    const seen = new Set<number>();
    return listingsOf(text).flatMap(unitSpots).filter(({ start }) => !seen.has(start) && seen.add(start));
  },
};

function vagueWholes(text: string): Spot[] {
  return listingsOf(text).flatMap(({ whole, parts }): Spot[] => {
    const [part] = parts;
    if (!whole.vague || !part || !sameUnit(part.unit, whole.unit) || (part.value < whole.value / 2 && parts.length < 3)) return [];
    return [{ start: whole.start, end: part.end, message: `“${text.slice(whole.start, whole.end)}”是约数，分项却是准确数，总数写成准确数` }];
  });
}

/** 收到政府信息公开申请约30件: a figure of the tables that is only about right. */
function vagueFigures(text: string, reading: Surroundings): Spot[] {
  return readNumbers(text, reading).filter(({ quantity, fact }) => quantity.vague && !fact.isAkin).map(({ quantity, fact }) => ({
    start: fact.words[0], end: quantity.end, message: `“${text.slice(quantity.start, quantity.end)}”是约数，表格中的统计数据写成准确数`,
  }));
}

const vague: ParagraphRule = {
  id: 'NN-03', severity: 'warning', basis: '统计数据应为准确数', anchors: ['余', '多', '近', '约', '左右', '上下', '以上', '超', '逾'],
  read: (text, reading) => [...vagueWholes(text), ...vagueFigures(text, reading)],
};

/** Shares behind the parts of a list: each as its part and the whole make it, rounded as written. */
const shares: ParagraphRule = {
  id: 'NN-05', severity: 'hint', basis: '占比＝分项÷总数', anchors: ['%', '％'],
  read: (text) => {
    const quantities = quantitiesIn(text);
    return listingsOf(text).flatMap(({ whole, parts }) => parts.flatMap((part): Spot[] => {
      const share = quantities.find(({ start }) => start >= part.end);
      if (!share || share.unit !== '%' || share.vague || whole.vague || whole.value === 0 || !/^[，,（(]?\s?占(?:比|总数|总量|的|为){0,2}$/.test(text.slice(part.end, share.start))) return [];
      const should = (100 * part.value) / whole.value;
      if (Math.abs(should - share.value) <= 0.5 * 10 ** -share.decimals + 1e-9) return [];
      const becomes = should.toFixed(share.decimals);
      return [{ start: share.start, end: share.numberEnd, message: `${plainNumber(part.value)}÷${plainNumber(whole.value)}＝${becomes}%，文中为 ${plainNumber(share.value)}%`, becomes }];
    }));
  },
};

export const listRules: readonly ParagraphRule[] = [partsAndWhole, onePart, vague, units, shares];
