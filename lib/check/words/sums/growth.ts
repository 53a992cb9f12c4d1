import type { Fact, StatedFact } from '@/lib/narrative/fact';
import { quantitiesIn } from '@/lib/narrative/quantities';
import { planOf, sumUp } from '@/lib/report/plan';
import { plainNumber } from '@/lib/report/values';
import { matchesOf } from '@/lib/text/matches';
import { faultIn, type Spot } from '../../paragraph-rule';
import { paragraphsOf, runningText, type Paragraph } from '../../passages';
import type { PreviousReport, Rule } from '../../rule';

const anchor = /同比|[比较]上|[比较]去|百分点|[比较]20\d\d/;
const growth = /^[^。；\d]{0,16}?(?:同比|[比较](?:上一?年度?|去年|20\d\d年度?)(?:同期)?(?:的)?)(?:(\d{1,9})[件条个])?[，,]?(?:增长|增加|上升|上涨|减少|下降|降低)(?:了|约)?(\d{1,4}(?:\.\d{1,4})?)[%％]/;
const fewer = /减少|下降|降低/;

/** Growth as a share of what was, rounded as written. */
const expected = (now: number, before: number, decimals: number): string => ((100 * Math.abs(now - before)) / before).toFixed(decimals);

function growthSpot(text: string, now: { value: number; end: number }, last: number | null): Spot[] {
  const found = growth.exec(text.slice(now.end, now.end + 60));
  if (!found) return [];
  const [words, stated, percent = ''] = found;
  const before = stated === undefined ? last : Number(stated);
  if (before === null || before === 0) return [];
  const should = expected(now.value, before, percent.split('.')[1]?.length ?? 0);
  const isDown = fewer.test(words);
  const end = now.end + words.length;
  if (isDown !== now.value < before && now.value !== before) return [{ start: now.end, end, message: `上年 ${before}，本年 ${plainNumber(now.value)}，应为${isDown ? '增长' : '下降'} ${should}%` }];
  return Number(should) === Number(percent) ? [] : [{ start: end - percent.length - 1, end: end - 1, message: `同比应为 ${should}%（上年 ${before}，本年 ${plainNumber(now.value)}），文中为 ${percent}%`, becomes: should }];
}

/** Last year's value of a fact; null where last year's form lacks one of its cells or has it blank. */
function lastValue({ sums }: Fact, { template, report }: PreviousReport): number | null {
  if (sums.length !== 1) return null;
  const plan = planOf(template);
  const { value, open } = sumUp(plan, report.cells);
  let sum = 0;
  for (const address of sums[0]!) {
    const cell = plan.index.get(address);
    if (cell === undefined || open[cell]) return null;
    sum += value[cell]!;
  }
  return sum;
}

const rate = /率[^。；;，,\d]{0,8}\d{1,3}(?:\.\d{1,2})?[%％][，,]?(?:同比|[比较](?:上年|去年)(?:同期)?)(?:提高|提升|上升|增长|下降|降低)(?:了)?(\d{1,3}(?:\.\d{1,2})?[%％])/g;

/** A share that grows does so by 个百分点. */
const points = (text: string): Spot[] => matchesOf(text, rate).map((match) => {
  const end = match.index + match[0].length;
  return { start: end - match[1]!.length, end, severity: 'hint', message: `比率之差用“个百分点”，核对“${match[1]!}”`, becomes: `${match[1]!.slice(0, -1)}个百分点` };
});

function spotsIn({ at, text, start: from }: Paragraph, previous: PreviousReport | undefined, facts: readonly StatedFact[]): Spot[] {
  if (!anchor.test(text)) return [];
  const numbers = quantitiesIn(text).filter(({ unit, vague }) => /^[件条个次]$/.test(unit) && !vague);
  return [
    ...numbers.flatMap((number) => {
      const fact = facts.find((one) => one.at === at && one.number[0] === from + number.start);
      return growthSpot(text, number, fact && previous ? lastValue(fact, previous) : null);
    }),
    ...points(text),
  ];
}

/** 同比: from last year's report, or from both values in the sentence. */
export const growthRule: Rule = {
  id: 'NN-10', severity: 'warning', basis: '同比＝（本年－上年）÷上年',
  run: ({ report, previous }, facts) => paragraphsOf(report).filter(({ part }) => runningText.includes(part)).flatMap((paragraph) => (
    spotsIn(paragraph, previous, facts).map((spot) => faultIn(paragraph, spot)))),
};
