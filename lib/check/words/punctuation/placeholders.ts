import { Kind, kindAt } from '@/lib/text/character';
import type { ParagraphRule } from '../../paragraph-rule';
import { spotsAt } from '../matches';
import { everywhere } from './parts';

/** Kinds of residue, each with words it cannot do without. */
const residues: { anchors: string[]; pattern: RegExp }[] = [
  { anchors: ['XX', 'xx', 'ＸＸ'], pattern: /(?<![A-Za-z\d])(?:[Xx]{2,8}|Ｘ{2,8})(?![A-Za-z\d])/g },
  { anchors: ['××', '✕✕', '╳╳'], pattern: /(?<!\d)(?:×{2,8}|✕{2,8}|╳{2,8})/g },
  { anchors: ['X', 'x', '×'], pattern: /(?<=[\u4e00-\u9fff，、（]|^)[Xx×](?=件|条|个|年|月|日|次|份|项|期|篇|万元|元)/g },
  { anchors: ['**'], pattern: /(?<![\d*])\*{2,8}(?![*\d])/g },
  { anchors: ['__', '﹍﹍', '＿＿'], pattern: /(?<![A-Za-z\d])[_＿﹍]{2,40}(?![A-Za-z\d])/g },
  { anchors: ['{', '｛'], pattern: /[{｛][^{}｛｝]{0,20}[}｝]/g },
  { anchors: ['【', '〔'], pattern: /【[ \u3000]{0,9}】|〔[ \u3000]{0,9}〕|【[^【】]{0,12}(?:名称|数量|单位|日期|年份|姓名|填写|填报|填入|补充|此处)[^【】]{0,6}】/g },
  { anchors: ['（）', '（ ', '（\u3000', '()', '( '], pattern: /（[ \u3000]{0,9}）|(?<=[\u4e00-\u9fff])\([ \u3000]{0,9}\)/g },
  { anchors: ['待补充', '待填'], pattern: /(?<![有还仍尚亟需])待(?:补充|填写|填报|填)(?=[。，；）)】、]|$)/g },
  { anchors: ['示例', '此处'], pattern: /[（(【](?:示例|样例|示例文本)[^）)】]{0,10}[）)】]|^示例[：:]|此处(?:填写|填入|插入|补充|省略)/g },
  { anchors: ['具体网址', '具体地址', '具体链接', '具体电话', '具体名称'], pattern: /[（(【]具体(?:网址|地址|链接|电话|名称)[）)】]/g },
  { anchors: ['TODO', 'TBD'], pattern: /(?<![A-Za-z])(?:TODO|TBD)(?![A-Za-z])/g },
  { anchors: ['年 ', '年\u3000', '月 ', '月\u3000'], pattern: /年[ \u3000]{1,9}月(?:[ \u3000]{1,9}日)?|月[ \u3000]{1,9}日/g },
];

/** 申请人张××: a name left out on purpose. */
const masked = /(?:申请人|当事人|原告|上诉人|村民|市民|居民|公民|第三人)?[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗]$/;
const isMasked = (text: string, at: number): boolean => {
  const before = text.slice(Math.max(0, at - 5), at);
  const match = masked.exec(before);
  return match !== null && (match[0].length > 1 || match.index === 0 || kindAt(before, match.index - 1) !== Kind.han);
};

/** **加强领导**： words set bold in a notation of plain text. */
const isBold = (text: string, at: number): boolean => text.startsWith('**', at) && /^\*\*[^*]{3,60}\*\*(?![\u4e00-\u9fff])|^\*\*(?![\u4e00-\u9fff*])/.test(text.slice(at, at + 66));

/** TXT-17: nothing is left to be filled in. */
export const placeholders: ParagraphRule = {
  id: 'TXT-17', severity: 'error', basis: '文字应完整明确', anchors: [...new Set(residues.flatMap(({ anchors }) => anchors))], parts: everywhere,
  read: (text) => residues.filter(({ anchors }) => anchors.some((word) => text.includes(word))).flatMap(({ pattern }) => spotsAt(text, pattern, ({ 0: found, index }) => (isMasked(text, index) || isBold(text, index)
    ? null
    : { message: `“${text.slice(Math.max(0, index - 4), index)}${found.trim()}”处的占位符还没有填写` }))),
};
