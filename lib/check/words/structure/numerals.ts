const digits = '一二三四五六七八九';

/** The number that Chinese ordinals up to 99 write: 十二 is 12; 0 for anything else. */
export function ordinalValue(text: string): number {
  const match = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(text);
  if (!match || text === '') return 0;
  const [, first = '', ten, last = ''] = match;
  const value = (digit: string) => digits.indexOf(digit) + 1;
  if (!ten) return last === '' ? value(first) : 0;
  return (first === '' ? 1 : value(first)) * 10 + (last === '' ? 0 : value(last));
}
