import type { ParagraphRule } from '../../paragraph-rule';
import { spotsAt, type Remark } from '../matches';

/** 有针对性的 before a verb with its object; before a noun such as 改进措施 的 is right. */
const adverbs = '(?:有针对性|有计划|有步骤|有重点|有条不紊|积极主动|积极稳妥|实事求是|不折不扣|坚定不移|持之以恒|及时有效|分门别类|因地制宜|千方百计)';
const verbs = '(?:创新|改进|开展|推进|推动|做好|抓好|落实|解决|完成|加强|加快|组织|实施|提升|提高|公开|发布|更新|整改|完善|回应|指导|督促|贯彻|执行)';
const nouns = '(?!措施|意见|建议|方案|计划|办法|做法|要求|的|性|力度|能力|机制)';
/** 进行及时有效的更新 governs a noun. */
const governed = '(?<!进行|给予|予以|作出|做出|得到|加以)';
const adverbial = new RegExp(`${governed}${adverbs}的${verbs}${nouns}[\\u4e00-\\u9fff]`, 'g');

/** 认真贯彻落实的《条例》，…: 的 has slipped in between a verb and its object. */
const strayed = /(?:认真|严格|深入|全面|积极|坚决)(?:学习|贯彻|落实|执行|宣传){1,3}的(?=《[^《》]{2,60}》[，,。；;])/g;

/** LEX-08: 地 leads to a verb, and no 的 stands before an object. Fixed phrases only. */
export const particles: ParagraphRule = {
  id: 'LEX-08', severity: 'hint', basis: '规范用字', anchors: ['性的', '划的', '骤的', '点的', '紊的', '动的', '妥的', '是的', '扣的', '移的', '恒的', '效的', '类的', '宜的', '计的', '习的《', '彻的《', '实的《', '行的《', '传的《'],
  read: (text) => [
    ...spotsAt(text, adverbial, ({ 0: found }) => {
      const from = found.lastIndexOf('的');
      return { from: 0, to: found.length - 1, message: `“${found.slice(0, -1)}”：动词前用“地”`, becomes: `${found.slice(0, from)}地${found.slice(from + 1, -1)}` };
    }),
    ...spotsAt(text, strayed, ({ 0: found }) => ({ from: found.length - 1, message: `“${found.slice(0, -1)}”后多一个“的”`, becomes: '', severity: 'warning' as const })),
  ],
};

/** 未被…的情况 lacks its verb. 对未被采纳的情况作了说明 and 在未被…的情况下 have one. */
const unhappened = /(?:未|没有)(?:被|因)[^，,。；;：:\n]{1,40}?的(?:情况|情形|现象)(?!下|进行|作|加以|予以|说明)/g;
const hasVerb = /发生|出现|产生|存在|引发的/;
const governs = /[对将就向在把][^，,。；;：:\n、]{0,8}$/;

/** LEX-09: 未被提起行政诉讼的情况 wants 未发生 or nothing behind. */
export const missingVerb: ParagraphRule = {
  id: 'LEX-09', severity: 'hint', basis: '语句成分', anchors: ['未被', '没有被', '未因'],
  read: (text) => spotsAt(text, unhappened, ({ 0: found, index }) => {
    if (hasVerb.test(found) || governs.test(text.slice(Math.max(0, index - 10), index)) || found.startsWith('没有因')) return null;
    return { message: `“${found}”缺少“发生”，可写作“未发生${found.replace(/^(?:未|没有)/, '')}”` };
  }),
};

/** Words that say a thing twice, and what to do about it. */
const redundant: Readonly<Record<string, string>> = {
  纳入到: '纳入', 列入到: '列入', 涉及到: '涉及', 截至到: '截至', 来自于: '来自', 付诸于: '付诸', 诉诸于: '诉诸', 凯旋归来: '凯旋', 目前现状: '现状', 目前的现状: '现状',
  切忌不要: '切忌', 首次首创: '首创', 免费赠送: '赠送', 过去的历史: '历史', 莘莘学子们: '莘莘学子', 众多莘莘学子: '莘莘学子', 共计有: '共有', 出乎意料之外: '出乎意料', 非常十分: '十分', 大约左右: '大约',
};
const redundancy = new RegExp(Object.keys(redundant).join('|'), 'g');

/** 约30条左右, 超过30条以上, 30余条左右. */
const doubleApproximation = /(?:大约|约|近|将近)\s?\d[\d.,]*\s?[\u4e00-\u9fff%％]{1,3}(?:左右|上下|以上)|(?:超过|高于|多于|不少于|至少)\s?\d[\d.,]*\s?[\u4e00-\u9fff%％]{1,3}以上|\d[\d.,]*\s?余[\u4e00-\u9fff]{1,2}(?:左右|以上)/g;

const saidTwice = ({ 0: found }: RegExpExecArray): Remark => {
  const becomes = redundant[found];
  return { message: becomes ? `“${found}”语意重复，“${becomes}”就够了` : `“${found}”语意重复，只留一个约数说法`, ...(becomes && { becomes }) };
};

/** LEX-14: redundancy. */
export const redundancies: ParagraphRule = {
  id: 'LEX-14', severity: 'hint', basis: '文字校对', anchors: [...Object.keys(redundant), '左右', '以上', '上下'],
  read: (text) => [...spotsAt(text, redundancy, saidTwice), ...spotsAt(text, doubleApproximation, saidTwice)],
};
