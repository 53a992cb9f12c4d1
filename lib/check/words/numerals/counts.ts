import { numeralValue } from '@/lib/text/numerals';
import type { ParagraphRule } from '../../paragraph-rule';
import { spotsAt } from '../matches';

const basis = 'GB/T 15835 出版物上数字用法';

const units = ['件', '份', '起', '宗', '篇', '人次', '条'];
/** What is counted in a report, shortly followed by a Chinese number and its unit. */
const statistic = /(?:申请|收到|受理|办理|办结|答复|公开|发布|制发|印发|信息|文件|复议|诉讼|建议|提案|留言|咨询|投诉|解读)(?:类|了|共|共计|合计|总数|总量|为|达|各类|数|数量){0,3}([二三四五六七八九十百千万]{1,7})([余多]?)(件|份|起|宗|篇|人次|条)(?![实大小]事|民生|措施|意见)/g;

/** NUM-01: statistics stand in Arabic digits. 三个方面, 两次会议, 第二十条 are no statistics. */
const arabic: ParagraphRule = {
  id: 'NUM-01', severity: 'hint', basis, anchors: units.flatMap((unit) => [...'二三四五六七八九十百千万余多'].map((digit) => digit + unit)),
  read: (text) => spotsAt(text, statistic, ({ 0: found, 1: number = '', 2: more = '', 3: unit = '' }) => {
    const value = numeralValue(number);
    if (Number.isNaN(value)) return null;
    const written = `${value}${more}${unit}`;
    return { from: found.length - number.length - more.length - unit.length, becomes: written, message: `“${number}${more}${unit}”是统计数据，应写作 ${written}` };
  }),
};

/** 1,234: digits in threes parted by commas. */
const grouped = /(?<![\d.,])\d{1,3}(?:,\d{3}){1,4}(?![\d,])/g;

/** NUM-06: figures are written without commas. */
const plain: ParagraphRule = {
  id: 'NUM-06', severity: 'hint', basis, anchors: ['1,', '2,', '3,', '4,', '5,', '6,', '7,', '8,', '9,', '0,'],
  read: (text) => spotsAt(text, grouped, ({ 0: found }) => {
    const becomes = found.replaceAll(',', '');
    return { becomes, message: `“${found}”不用千分位逗号，写作 ${becomes}` };
  }),
};

const tooExact = /(?<![\d.])\d{1,12}\.\d{5,12}(?=[万亿])/g;
const inTenThousands = /(?<![\d.])\d{1,9}(?:\.\d{1,4})?万余?(条|件|个|份|次|人次|篇)/;
const inFull = /(?<![\d.])\d{5,12}(条|件|个|份|次|人次|篇)/g;

/** NUM-07: 万 and 亿 shorten a figure, and one paragraph keeps to one manner. */
const scaled: ParagraphRule = {
  id: 'NUM-07', severity: 'hint', basis, anchors: ['万', '亿'],
  read(text) {
    const unit = inTenThousands.exec(text)?.[1];
    const mixed = unit ? spotsAt(text, inFull, ({ 0: found, 1: other }) => (other === unit ? { message: `“${found}”与同段以“万”计的数写法不一，应统一` } : null)) : [];
    return [...spotsAt(text, tooExact, ({ 0: found }) => ({ message: `“${found}”小数位数过多，以“万”“亿”计的数一般不超过 4 位小数` })), ...mixed];
  },
};

/** 两 with units, 二 with ordinals: 两个, 第二个, 十二个. */
const two = /(?<![一二三四五六七八九十百千万零〇第两\d前后、之其])二(?=个|件(?!套)|份|项(?!目)|家|名(?!单)|种|场)|(?:召开|举办|组织|开展|进行|共|累计)了?二(?=次(?!会议|创业|开发))/g;

/** NUM-09: 两 before a unit. */
const pair: ParagraphRule = {
  id: 'NUM-09', severity: 'hint', basis: '现代汉语数词用法', anchors: ['二个', '二件', '二份', '二项', '二家', '二名', '二种', '二场', '二次'],
  read: (text) => spotsAt(text, two, ({ 0: found, index }) => {
    const end = index + found.length;
    return { from: found.length - 1, to: found.length + 1, becomes: `两${text[end]}`, message: `“二${text[end]}”应写作“两${text[end]}”` };
  }),
};

export const countRules: readonly ParagraphRule[] = [arabic, plain, scaled, pair];
