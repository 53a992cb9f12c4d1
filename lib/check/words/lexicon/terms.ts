import { matchesOf } from '@/lib/text/matches';
import { paragraphsOf, type Paragraph } from '../../passages';
import { faultIn, type ParagraphRule } from '../../paragraph-rule';
import type { Fault, Rule } from '../../rule';
import { isInName, spotsAt } from '../matches';

/** What was received is 申请; 依申请公开 is the name of the work. */
const misuse = /(未|没有|未曾|尚未|无)(?:收到|接到|接收|受理|收)?(?:过|任何)?(?:关于)?依申请公开(?:的)?(?:政府信息|政务信息|信息)?(?:的)?(?:申请件|申请)?(?=[，,。；;、\s）)]|件|情况|$)/g;

/** LEX-07: 未收到依申请公开（申请） is 未收到政府信息公开申请. */
export const requestTerm: ParagraphRule = {
  id: 'LEX-07', severity: 'hint', basis: '条例第二十七条', anchors: ['依申请公开'],
  read: (text) => spotsAt(text, misuse, ({ 0: found, 1: no = '' }) => {
    if (no === '无' && !/收到|接到|受理/.test(found)) return null;
    const verb = /收到|接到|接收|受理/.exec(found)?.[0] ?? '收到';
    const becomes = `${no}${verb}政府信息公开申请`;
    return { message: `“${found}”应为“${becomes}”`, becomes };
  }),
};

const statutory = '政府信息公开';
const openAffairs = /政务公开(?!专区|专栏|栏|办|领导小组|标准|体验|日|月)/g;
const mixed = /政务信息公开/g;
const places = ({ text }: Paragraph, pattern: RegExp) => (text.includes('政务') ? matchesOf(text, pattern).filter(({ index }) => !isInName(text, index)) : []);

function timesIn(text: string, word: string): number {
  let times = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) times += 1;
  return times;
}

function termFault(paragraphs: readonly Paragraph[], pattern: RegExp, word: string, message: string): Fault[] {
  const first = paragraphs.find((paragraph) => places(paragraph, pattern).length > 0);
  if (!first) return [];
  const at = places(first, pattern)[0]!.index;
  return [faultIn(first, { start: at, end: at + word.length, message })];
}

/** Times of 政务公开 from which it is asked whether the statutory term is meant. */
const often = 3;

/** LEX-06: the report is about 政府信息公开; 政务公开 is wider, 政务信息公开 is neither. */
export const statutoryTerm: Rule = {
  id: 'LEX-06', severity: 'hint', basis: '条例第一条',
  run({ report }) {
    const paragraphs = paragraphsOf(report).filter(({ part }) => part !== 'title');
    const neither = termFault(paragraphs, mixed, '政务信息公开', `法定用语为“${statutory}”，文中为“政务信息公开”`);
    if (neither.length > 0) return neither;
    const count = paragraphs.reduce((sum, paragraph) => sum + places(paragraph, openAffairs).length, 0);
    if (count < often) return [];
    const own = paragraphs.reduce((sum, { text }) => sum + timesIn(text, statutory), 0);
    if (count <= own) return [];
    return termFault(paragraphs, openAffairs, '政务公开', `“政务公开” ${count} 处，“${statutory}” ${own} 处：指本报告的工作时用法定用语“${statutory}”`);
  },
};
