import { Kind, kindAt } from '@/lib/text/character';
import type { ParagraphRule, Spot } from '../../paragraph-rule';
import { blanksOf, type Blank } from './blanks';
import { around, marksOf } from './marks';
import { everywhere } from './parts';

/** Radicals that text taken from a PDF holds in place of characters, each followed by the character. */
const lookalikes = '⺠民⻓长⻔门⻅见⻉贝⻋车⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻩黄⻬齐⻮齿⻰龙⻳龟⻄西⺟母⻆角⻨麦';

/** The character that a radical looks like; nothing for a sign of a private font. */
function characterFor(sign: string): string {
  const i = lookalikes.indexOf(sign);
  if (i >= 0) return lookalikes[i + 1]!;
  const character = sign.normalize('NFKC');
  return kindAt(character, 0) === Kind.han ? character : '';
}

function hidden(text: string, { start, end, spaces, isStray }: Blank): Spot {
  const becomes = isStray || end === text.length ? '' : spaces;
  return {
    start, end, becomes, label: becomes === '' ? '删除字符' : '改为普通空格', isMechanical: true,
    message: `“${around(text, start, end)}”中有不可见字符`,
  };
}

function odd(text: string, at: number): Spot {
  const place = { start: at, end: at + 1 };
  const becomes = characterFor(text[at]!);
  if (becomes === '') return { ...place, message: `“${around(text, at, at + 1)}”中有无法显示的字符，核对原文` };
  return { ...place, becomes, isMechanical: true, message: `“${around(text, at, at + 1)}”中的“${text[at]}”是部首符号，应为“${becomes}”` };
}

/** TXT-18: signs that nobody sees and characters that are none. */
export const unusual: ParagraphRule = {
  id: 'TXT-18', severity: 'warning', basis: 'Unicode 汉字编码', parts: everywhere,
  read: (text) => [
    ...blanksOf(text).filter(({ hasHidden }) => hasHidden).map((blank) => hidden(text, blank)),
    ...marksOf(text).filter((at) => kindAt(text, at) === Kind.odd).map((at) => odd(text, at)),
  ],
};
