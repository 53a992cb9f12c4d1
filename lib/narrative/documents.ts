import { fill, type Mention, type Statement } from './mention';

/** Numbers of documents, decisions and money: 表二. */

const kinds = { documents: ['规范性文件', 'normativeDocs'], regulations: ['规章', 'regulations'] } as const;
const actions: readonly [RegExp, metric: string, columns: readonly string[]][] = ([
  ['制发|制定|印发|出台|制订', '制发', ['issued', 'made']], ['废止|宣布失效', '废止', ['repealed']], ['现行有效|继续有效', '现行有效', ['inForce']],
] as const).map(([words, metric, columns]) => [new RegExp(`(?:${words})(?:了)?(?:的)?(?:地方)?(?:政府|部门|本级|新)?(?:行政)?(?:规范性文件|规章)?(?:制发|制定)?${fill}$`), metric, columns]);
const reversed = new RegExp(`(?:行政)?(?:规范性文件|规章)(?:本年)?(制发|制定|印发|出台|废止|现行有效)(?:件数)?${fill}$`);
/** Steps in the life of a document that are no issue of it, and documents of others. */
const otherSteps = /清理|审查|审核|备案|拟|党内|上级|提请|起草|代拟|修订|修改|解读|征求|转发|评估|报送|失效$|有效期/;
const published = new RegExp(`(?:公开|发布|公布|公示)(?:了)?(?:行政)?规范性文件(?:信息)?${fill}$|文件类?信息${fill}$`);

function documentsIn(mention: Mention): Statement | null {
  const { clause, from, topic, sentence, places, quantity, after } = mention;
  const loose = (quantity.unit === '条' || quantity.unit === '件') && clause.includes('文件') ? published.exec(clause) : null;
  if (loose && !otherSteps.test(clause)) {
    const cells = places.either('normativeDocs', ['issued', 'published']);
    return { rule: 'T2-05', metric: '公开文件', start: from + loose.index, sums: [cells], isAkin: true };
  }
  const behind = /^(?:地方|政府|部门|行政){0,2}(规范性文件|规章)/.exec(after)?.[1];
  const kind = behind ? (behind === '规章' ? 'regulations' : 'documents') : topic;
  if ((kind !== 'documents' && kind !== 'regulations') || otherSteps.test(clause) || !(behind ?? sentence).includes(kinds[kind][0])) return null;
  const [, row] = kinds[kind];
  for (const [pattern, metric, columns] of actions) {
    const found = pattern.exec(clause) ?? (reversed.exec(clause)?.[1] && new RegExp(metric === '制发' ? '制发|制定|印发|出台' : metric).test(clause) ? reversed.exec(clause) : null);
    if (!found) continue;
    const isIssue = kind === 'documents' && metric === '制发';
    return { rule: isIssue ? 'T2-05' : 'NT-11', metric: `${metric}${kinds[kind][0]}`, start: from + found.index, sums: [places.either(row, columns)] };
  }
  return null;
}

const powers = { 行政许可: 'licensing', 行政处罚: 'penalty', 行政强制: 'coercion' } as const;
const power = new RegExp(`(行政许可|行政处罚|行政强制)(?:决定|案件|案|措施|执行)?(?:书)?(?:信息)?${fill}$`);
const twoPowers = new RegExp(`(行政许可|行政处罚|行政强制)(?:决定|信息)?[+＋、和及与](行政处罚|行政强制)(?:决定|信息)?${fill}$`);
const otherCounts = /受理|申请|清单|目录|率|录入|案卷|评查|取消|下放|承接|梳理|保留|事项|培训|检查/;
const publishing = /公开|公示|发布|公布|网站|栏目|上网|报送|归集/;

function powersIn({ clause, from, isJoint, sentence, places, quantity }: Mention): Statement | null {
  if (!clause.includes('行政') || otherCounts.test(clause)) return null;
  const cells = (name: string) => places.cells(powers[name as keyof typeof powers], ['decisions']);
  const isPublished = quantity.unit === '条' || publishing.test(sentence);
  const two = twoPowers.exec(clause);
  if (two && isPublished) return { rule: 'T2-12', metric: '公开行政处罚和行政强制', start: from + two.index, sums: [[...cells(two[1]!), ...cells(two[2]!)]], isAkin: true };
  const one = power.exec(clause);
  if (!one || two || (isJoint && !/作出|做出/.test(clause)) || !/^[件起宗例条]?$/.test(quantity.unit)) return null;
  if (isPublished) return { rule: 'T2-12', metric: `公开${one[1]}`, start: from + one.index, sums: [cells(one[1]!)], isAkin: true };
  return { rule: 'NT-12', metric: one[1]!, start: from + one.index, sums: [cells(one[1]!)] };
}

const factors: Readonly<Record<string, number>> = { 元: 1e-4, 万元: 1, 亿元: 1e4 };
const charge = new RegExp(`行政事业性收费(?:收入|金额|总额|费用)?${fill}$`);
const handlingFee = /处理费[^。；]{0,12}$/;

function moneyIn({ clause, sentence, from, places, quantity: { unit, value, decimals } }: Mention): Statement | null {
  const factor = factors[unit];
  const cells = places.cells('fees', ['amountWan']);
  if (!factor || cells.length === 0) return null;
  const found = charge.exec(clause);
  const inWan = Number((value * factor).toPrecision(15));
  if (found) return { rule: 'NT-12', metric: '行政事业性收费', start: from + found.index, sums: [cells], value: inWan, decimals: Math.max(0, decimals - Math.log10(factor)) };
  if (value > 0 && handlingFee.test(sentence)) return { rule: 'NT-15', metric: '信息处理费', start: from, sums: [cells], value: inWan, decimals: 6 };
  return null;
}

const isMoney = (unit: string): boolean => unit in factors;

/** What a number says about 表二. */
export const aboutDocuments = (mention: Mention): Statement | null => (isMoney(mention.quantity.unit) ? moneyIn(mention) : documentsIn(mention) ?? powersIn(mention));
