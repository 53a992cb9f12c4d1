import type { Part } from '../../passages';

/** （一） 一、 1. 1、 （1） ① 第一节: what a heading or an item of a list begins with. */
const numbered = /^(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十\d０-９]{1,3}[、.．）)]|[㈠-㈩①-⑳⑴-⒇]|第[一二三四五六七八九十]{1,2}[章节、，])/;
const spoken = /^(?:[一二三四五六七八九十]{1,2}是|第[一二三四五六七八九十]|[首其再]先|其次|最后)/;

/** A label with what it names: 审核：某某, 网址：www.…, 地址：…　邮编：…. */
const labelled = /^[^，,。；;]{0,12}[：:][^，,。；;]{1,80}$/;
/** A label of a person or an address, not the beginning of a sentence. */
const label = /^(?:附件|附|注|来源|审核|审核人|审批|签发|签发人|编辑|校对|责编|撰稿|拟稿|填报人|联系人|联系方式|联系电话|电话|传真|地址|通讯地址|办公地址|邮编|邮政编码|邮箱|电子邮箱|网址|网站|时间|日期|单位|机关)/;

/** What no heading says: a bare 无, or a short sentence in section six. */
const statement = /^(?:.{0,20}(?:无|没有)(?:其他|需要|须|任何|相关|此类)?(?:需要|须|应当?)?(?:报告|说明)|(?:无|没有|暂无|否)$|.{0,20}(?:未|没有|不)(?:收取|产生|发生|出现|收到|接到|受理|收费|涉及|存在))/;

/** A figure with its unit makes a statement. */
const figure = /\d[余多]?(?:条|件|个|次|份|项|篇|人次|万元|元)/;

const mostWords = { numbered: 40, spoken: 30, plain: 30, title: 60 };

/**
 * A line that needs no mark at its end: a heading, an item of a list, a label, a name, a date. Sentences are told by the
 * marks in them and, in a short line, by what they say.
 */
export function isBareLine(line: string, part: Part): boolean {
  if (numbered.test(line)) return line.length <= mostWords.numbered && !/[。；！？：]./.test(line) && !/[，、,]$/.test(line);
  if (label.test(line) && labelled.test(line)) return true;
  if (/^[（(][^）)]{0,80}[）)]$|^附件|^https?:|^www\./.test(line)) return true;
  if (/[，。；！？,;?!]/.test(line)) return false;
  if (/报告$|年报$/.test(line)) return line.length <= mostWords.title;
  if (spoken.test(line)) return line.length <= mostWords.spoken && !line.includes('、');
  return line.length <= mostWords.plain && !figure.test(line) && !/[、：]$/.test(line) && !(part === 'otherMatters' || line.length > 1 ? statement : /^无$/).test(line);
}
