import * as z from 'zod';
import type { Settings } from '@/lib/check/settings';

/** One threshold as the form shows it. Shares are shown in percent. */
export interface Threshold {
  name: keyof Settings;
  label: string;
  unit: string;
  /** Rules that go by it. */
  rules: string;
  /** What one unit on screen is in the settings: 0.01 for percent. */
  scale: number;
  most: number;
}

const threshold = (name: keyof Settings, label: string, unit: string, rules: string, most: number, scale = 1): Threshold => ({ name, label, unit, rules, most, scale });

export const thresholds: readonly Threshold[] = [
  threshold('overviewLeast', '第一部分最少', '字', 'STR-08', 100_000),
  threshold('overviewMost', '第一部分最多', '字', 'STR-09', 100_000),
  threshold('problemsLeast', '第五部分最少', '字', 'STR-08', 100_000),
  threshold('longestClause', '一句话不加标点最长', '字', 'TXT-07', 1000),
  threshold('stockPhrases', '每百字套话最多', '个', 'LEX-13', 100),
  threshold('problemsLikeness', '第五部分与上年相同，建议核对', '%', 'XY-05', 100, 0.01),
  threshold('problemsCopied', '第五部分与上年相同，需要处理', '%', 'XY-05', 100, 0.01),
  threshold('overviewLikeness', '第一部分与上年相同', '%', 'XY-06', 100, 0.01),
  threshold('largestChange', '数据比上年增减超过', '倍', 'CELL-08', 10_000),
  threshold('largestCount', '单个数据超过', '', 'CELL-07', 1e12),
  threshold('miscShare', '“其他”占办理结果超过', '%', 'T3-08', 100, 0.01),
  threshold('carriedShare', '结转占新收超过', '%', 'T3-12', 100, 0.01),
  threshold('countdownDays', '发布期限前提醒', '天', 'META-07', 365),
];

export type ThresholdValues = Record<keyof Settings, number>;

/** An empty field is no 0, nor is what is no text of a figure. */
const figure = z.unknown().transform((value) => (String(value).trim() === '' ? NaN : Number(String(value))));

const field = ({ most }: Threshold) => figure.pipe(z.number({ error: '只填数字' }).min(0, { error: '不小于 0' }).max(most, { error: `不大于 ${most}` }));

/** The form as it is sent: figures as shown on screen. */
export const thresholdSchema = z.object(Object.fromEntries(thresholds.map((one) => [one.name, field(one)])) as Record<keyof Settings, ReturnType<typeof field>>);

const scaled = (values: Settings, change: (value: number, scale: number) => number): ThresholdValues =>
  Object.fromEntries(thresholds.map(({ name, scale }) => [name, change(values[name], scale)])) as ThresholdValues;

/** Settings as the form shows them, and back. */
export const shown = (settings: Settings): ThresholdValues => scaled(settings, (value, scale) => Number((value / scale).toFixed(6)));
export const unshown = (values: ThresholdValues): Settings => scaled(values, (value, scale) => value * scale);
