import { familyOf } from '@/lib/check/cards/families';
import type { Finding } from '@/lib/check/finding';

/** What a finding is about, for the filter of 检查. */
export const findingKinds = ['数据', '文字', '格式'] as const;
export type FindingKind = (typeof findingKinds)[number];

/** Families of rules by the first part of their ids; all others judge the text. */
const families: Record<string, FindingKind> = {
  T2: '数据', T3: '数据', T4: '数据', CELL: '数据', NN: '数据', NT: '数据', XY: '数据',
  META: '格式', STR: '格式', PUB: '格式',
};

export const findingKind = ({ rule }: Pick<Finding, 'rule'>): FindingKind => families[familyOf(rule)] ?? '文字';
