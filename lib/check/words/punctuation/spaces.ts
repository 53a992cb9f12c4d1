import type { ParagraphRule, Spot } from '../../paragraph-rule';
import { blanksOf, type Blank } from './blanks';
import { around } from './marks';
import { withHeadings } from './parts';

function spot(text: string, { start, end }: Blank): Spot {
  const message = start === 0 ? '段首有多余空格，缩进由版式完成' : `“${around(text, start, end)}”中有多余空格`;
  return { start, end, becomes: '', label: '删除空格', isMechanical: true, message };
}

/** TXT-09: no spaces between Chinese words and beside their marks. */
export const spaces: ParagraphRule = {
  id: 'TXT-09', severity: 'hint', basis: '公文用字书写', parts: withHeadings,
  read: (text) => blanksOf(text).filter(({ isStray, hasHidden }) => isStray && !hasHidden).map((blank) => spot(text, blank)),
};
