import type { ParagraphRule, Spot } from '../../paragraph-rule';
import { clauseStart, shown } from './marks';
import { everywhere } from './parts';
import { runsOf, type Run } from './runs';
import { fullWidth } from './width';

/** The stronger mark stays when different ones meet. */
const byStrength = '。？！；：，、';

/** Emphasis that the standard allows: ？！ and ！！. */
const isEmphasis = (marks: string): boolean => /^[？！]{2,3}$/.test(marks);

function spot(text: string, { start, end }: Run): Spot[] {
  const written = text.slice(start, end);
  if (isEmphasis(written)) return [];
  const marks = [...written].map(fullWidth).filter((mark) => byStrength.includes(mark));
  const becomes = [...byStrength].find((mark) => marks.includes(mark))!;
  // A mark left behind in front of the one that ends the sentence: nothing to weigh.
  const isCertain = marks.every((mark) => mark === marks[0]) || marks.at(-1) === '。';
  const words = shown(text, clauseStart(text, start), start);
  return [{ start, end, becomes, message: `“${words}”后的标点重复，只留“${becomes}”`, ...(isCertain && { isMechanical: true }) }];
}

/** TXT-04: one mark, not two. */
export const repeated: ParagraphRule = {
  id: 'TXT-04', severity: 'warning', basis: 'GB/T 15834 标点符号用法', parts: everywhere,
  read: (text) => runsOf(text).flatMap((run) => spot(text, run)),
};
