import { fonts, type Typeface } from '@/lib/document/paper';

const stack = ({ name, also }: Typeface, ...more: string[]): string => [name, also, ...more].join();

/** Official typefaces by name, then what other systems have in their place. */
export const families = {
  title: stack({ ...fonts.title, also: 'FZXiaoBiaoSong-B05S' }, 'STZhongsong', 'Noto Serif CJK SC', '宋体', 'serif'),
  body: stack(fonts.body, 'FangSong', 'STFangsong', 'Noto Serif CJK SC', 'serif'),
  aspect: stack(fonts.aspect, 'KaiTi', 'STKaiti', 'Noto Serif CJK SC', 'serif'),
  heading: stack(fonts.heading, 'PingFang SC', 'Noto Sans CJK SC', 'sans-serif'),
  table: stack(fonts.table, 'Songti SC', 'Noto Serif CJK SC', 'serif'),
};
