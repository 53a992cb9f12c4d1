import { paragraphsOf } from '../../passages';
import { faultIn, type ParagraphRule } from '../../paragraph-rule';
import type { Rule } from '../../rule';
import { spotsAt } from '../matches';

/** Family names, the common ones; 某 stands for one in specimens. */
const surnames =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂焦向柳邢' +
  '岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋甘景薄单包司柏宁柯阮桂闵解强丛华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来缪苟褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝巩稽井练仲乐虞卞封竺冼原衣楚佟栗匡宗台巫鞠僧桑荆谌银扬明沙伏岑习胥保蔺阿买吐依努某×';
const labels = '一审|二审|三审|初审|复审|终审|审核|审签|审定|审批|复核|核稿|核签|拟稿|起草|撰稿|校对|编辑|责任编辑|责编|录入|签发|制表|填表|填报|经办|主编|校核';
const person = `[${surnames}][\\u4e00-\\u9fff×*]{1,3}`;
const entry = `(?:${labels})(?:人|员|者)?\\s?[:：]\\s?${person}`;
/** A line of nothing but who wrote, checked and signed. */
const line = new RegExp(`^[（(【]?(?:${entry}[\\s，,；;、/|]{0,6}){1,6}[）)】]?$`);
/** The same in brackets at the end of a paragraph. */
const tail = new RegExp(`[（(【](?:${entry}[\\s，,；;、/|]{0,6}){1,6}[）)】]\\s{0,4}$`);

const said = (words: string): string => `“${words.trim()}”是内部审签信息，公开前删除`;

const tracesIn = (text: string): string[] => (line.test(text.trim()) ? [text.trim()] : tail.exec(text)?.slice(0, 1) ?? []);

/** PRIV-02: who checked and signed is no part of a published report; also what was cut off as furniture of a page. */
export const signingTraces: Rule = {
  id: 'PRIV-02', severity: 'warning', basis: '内部审签信息不公开',
  run({ report, source }) {
    const inText = paragraphsOf(report).flatMap((paragraph) => {
      return tracesIn(paragraph.text).map((words) => {
        const start = paragraph.text.indexOf(words);
        return faultIn(paragraph, { start, end: start + words.length, message: said(words), becomes: '' });
      });
    });
    const cut = (source?.cut ?? []).filter((words) => line.test(words.trim())).map((words) => ({ at: ['otherMatters'], section: 'other', text: words, message: said(words) }));
    return [...inText, ...cut];
  },
};

/** Family names that begin few other words, for names in the middle of a sentence. */
const plainSurnames = '王李刘杨赵吴徐孙胡朱郭罗郑梁邓冯韩曹彭肖蔡潘袁董魏苏吕丁沈姚卢姜崔谭陆汪廖贾张陈黄许宋唐谢';
const notNames = /^(?:张贴|陈述|陈情|许可|谢绝|黄色|丁类)|某/;
const applicant = new RegExp(`(?:申请人|第三方|信访人|举报人|投诉人)(?:为|是)?[：:]?\\s?([${plainSurnames}][\\u4e00-\\u9fff]{1,2}?)(?=提出|提交|申请|要求|向|不服|诉|、|，|,|（|\\(|的(?:政府信息|信息公开|申请))`, 'g');

/** PRIV-03: the name of an applicant or a third party; 张某某 is no name. */
export const applicantNames: ParagraphRule = {
  id: 'PRIV-03', severity: 'warning', basis: '条例第十五条', anchors: ['申请人', '第三方', '信访人', '举报人', '投诉人'],
  read: (text) => spotsAt(text, applicant, ({ 0: whole, 1: name = '' }) => {
    if (notNames.test(name)) return null;
    const from = whole.lastIndexOf(name);
    return { from, to: from + name.length, message: `“${name}”像申请人或第三方的姓名，公开前隐去` };
  }),
};

/** Marks of secrecy and of internal papers: on a line of their own, with ★, or 此件不公开 outside of quotation marks. */
const ownLine = /^[【（([]?\s?(?:秘密|机密|绝密|内部资料|内部文件|内部使用|内部材料|仅供内部使用|内部资料[，,]?\s?(?:注意保存|不得外传|严禁外传))\s?(?:★.{0,8})?[】）)\]]?$/;
const inside = /(?:秘密|机密|绝密)\s?★(?:\s?\d{1,2}\s?年)?|(?<![“"‘「])此件(?:不予?公开|不得公开|不宜公开)(?![”"’」])/g;

/** PRIV-04: a published report bears no mark of secrecy. 保守国家秘密 and 涉密 are words of the work. */
export const secrecyMarks: ParagraphRule = {
  id: 'PRIV-04', severity: 'error', basis: '保守国家秘密法', anchors: ['秘密', '机密', '绝密', '内部', '此件'],
  parts: ['title', 'preface', 'heading', 'overview', 'problems', 'otherMatters'],
  read: (text) => {
    const message = (words: string): string => `“${words.trim()}”是密级或内部标识，有此标识不得发布`;
    if (ownLine.test(text.trim())) return [{ start: 0, end: text.length, message: message(text) }];
    return spotsAt(text, inside, ({ 0: found }) => ({ message: message(found) }));
  },
};
