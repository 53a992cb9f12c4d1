import { finderOf } from '@/lib/text/finder';
import { fill } from './mention';

const tail = `(?:的|类|情形|政府|信息|事项|申请|决定|答复|告知书?|办理|处理|原因|不予公开|无法提供|不予处理|而|\\s|”){0,4}${fill}$`;

/**
 * Words for the rows of 三、本年度办理结果, particular ones before their groups: pattern, name, key of row or group, and the
 * words of which one stands in every match, where the pattern is not such a word itself.
 */
const outcomes: readonly (readonly [words: string, metric: string, key: string, signs?: string])[] = [
  ['国家秘密', '国家秘密', 'results.denied.stateSecret'],
  ['(?:法律|行政法规).{0,6}禁止公开', '法律禁止公开', 'results.denied.otherLawForbidden', '禁止公开'],
  ['三安全一稳定', '三安全一稳定', 'results.denied.threeSafetiesOneStability'],
  ['第三方(?:合法)?权益', '第三方权益', 'results.denied.thirdPartyRights', '第三方'],
  ['内部事务(?:性)?', '内部事务信息', 'results.denied.internalAffairs', '内部事务'],
  ['过程性', '过程性信息', 'results.denied.processInfo'],
  ['执法案卷', '执法案卷', 'results.denied.enforcementFile'],
  ['行政查询', '行政查询', 'results.denied.adminQuery'],
  ['本机关不掌握(?:相关)?', '不掌握', 'results.unavailable.notHeld', '本机关不掌握'],
  ['(?:没有现成信息)?需要?另行制作|没有现成', '需另行制作', 'results.unavailable.needsCreation', '制作 没有现成'],
  ['补正后(?:申请内容)?仍不明确', '补正后仍不明确', 'results.unavailable.unclearAfterCorrection', '仍不明确'],
  ['信访(?:、?举报|、?投诉){0,2}', '信访举报投诉', 'results.notHandled.petition', '信访'],
  ['重复', '重复申请', 'results.notHandled.duplicate'],
  ['(?:要求)?(?:提供)?公开出版物', '公开出版物', 'results.notHandled.publication', '公开出版物'],
  ['(?:无正当理由)?大量反复', '大量反复申请', 'results.notHandled.massRepeated', '大量反复'],
  ['重新出具(?:已获取)?', '确认或重新出具', 'results.notHandled.reconfirm', '重新出具'],
  ['逾期不补正', '逾期不补正', 'results.other.overdueCorrection'],
  ['逾期未.{0,12}缴(?:纳)?费用?', '逾期未缴费', 'results.other.overdueFee', '逾期未'],
  ['(?<!全部|主动)(?:不予|不)(?:以)?公开', '不予公开', 'results.denied', '不予公开 不公开 不以公开 不予以公开'],
  ['(?:予以)?部分(?:予以)?公开', '部分公开', 'results.partial', '部分公开 部分予以公开'],
  ['(?<!不)(?:予以|同意)公开', '予以公开', 'results.granted', '予以公开 同意公开'],
  ['(?:无法|不能)提供', '无法提供', 'results.unavailable', '无法提供 不能提供'],
  ['不予处理', '不予处理', 'results.notHandled'],
  ['其他处理', '其他处理', 'results.other'],
];

const patterns = outcomes.map(([words]) => new RegExp(`(?:${words})${tail}`));
const find = finderOf(outcomes.map(([words, , , signs = words]) => signs.split(' ')));
const seen = new Uint8Array(outcomes.length);

/** The outcome that words end with: 予以公开 in 其中予以公开. */
export function outcomeAtEnd(words: string): { metric: string; key: string; index: number } | null {
  find(words, seen.fill(0));
  for (const [i, [, metric, key]] of outcomes.entries()) {
    const found = seen[i] === 1 ? patterns[i]!.exec(words) : null;
    if (found) return { metric, key, index: found.index };
  }
  return null;
}
