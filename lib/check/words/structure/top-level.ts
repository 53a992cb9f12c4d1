import { chineseOrdinal } from '@/lib/text/date';
import { faultIn } from '../../paragraph-rule';
import { paragraphsOf, type Paragraph } from '../../passages';
import type { Fault, Rule } from '../../rule';
import type { Template } from '@/lib/template/types';
import { ordinalValue } from './numerals';

/** 一、 at the head of a line; 一、二季度 is none. */
const topNumber = /^\s*([一二三四五六七八九十]{1,2})、(?![一二三四五六七八九十\d])/;

interface TopLine {
  paragraph: Paragraph;
  value: number;
  /** Where the number stands, without 、. */
  start: number;
  numeral: string;
  isHeading: boolean;
}

/** A line that heads what follows: short, and no sentence. */
const isHeading = (text: string): boolean => text.trim().length <= 40 && !/[。！？；].*\S/.test(text);

function topLines(paragraphs: readonly Paragraph[]): TopLine[] {
  return paragraphs.flatMap((paragraph): TopLine[] => {
    if (paragraph.part === 'title' || paragraph.part === 'preface') return [];
    const match = topNumber.exec(paragraph.text);
    const value = match ? ordinalValue(match[1]!) : 0;
    if (!match || value === 0) return [];
    return [{ paragraph, value, start: match[0].length - match[1]!.length - 1, numeral: match[1]!, isHeading: isHeading(paragraph.text) }];
  });
}

/** The stretch to mark: the whole of a heading, else the number. */
function stretch({ paragraph: { text }, start, numeral, isHeading: isWhole }: TopLine): { start: number; end: number } {
  return { start, end: isWhole ? text.trimEnd().length : start + numeral.length + 1 };
}

const plain = (text: string): string => text.replace(/[\s，。：:,.]/g, '');

/** True when a line only says again what is printed above its field. */
const isOwnHeading = ({ sections }: Template, { paragraph }: TopLine): boolean => sections.some(({ heading }) => plain(heading) === plain(paragraph.text));

function repeatedFault(template: Template, line: TopLine, hasSecondLevel: boolean): Fault {
  const { paragraph, start, numeral } = line;
  const own = isOwnHeading(template, line);
  if (own) return faultIn(paragraph, { ...stretch(line), message: `“${paragraph.text.trim()}”是规定的一级标题，已经印出，正文中删去`, becomes: '' });
  const message = `编号“${numeral}、”与一级标题重复，下一层改用“（${numeral}）”`;
  const fault = faultIn(paragraph, { ...stretch(line), message, ...(!line.isHeading && { severity: 'warning' }) });
  if (hasSecondLevel) return fault;
  const { remedy } = faultIn(paragraph, { start, end: start + numeral.length + 1, message, becomes: `（${numeral}）` });
  return { ...fault, ...(remedy && { remedy }) };
}

const secondLevel = /^\s*[（(][一二三四五六七八九十]{1,3}[）)]/;

/** Headings of section one are numbered together, lines within their field. */
const fieldOf = ({ part, at }: Paragraph): string => (part === 'heading' ? part : at);

/** STR-02: the numbers of the official headings stand nowhere else. */
const onceEach: Rule = {
  id: 'STR-02', severity: 'error', basis: '年度报告格式：一级标题',
  run({ template, report }) {
    const paragraphs = paragraphsOf(report);
    const lines = topLines(paragraphs).filter(({ value }) => value <= template.sections.length);
    if (lines.length === 0) return [];
    const divided = new Set(paragraphs.filter(({ text }) => secondLevel.test(text)).map(fieldOf));
    return lines.map((line) => repeatedFault(template, line, divided.has(fieldOf(line.paragraph))));
  },
};

/** STR-03: there is no heading behind the last official one. */
const noFurther: Rule = {
  id: 'STR-03', severity: 'error', basis: '年度报告格式：六个部分',
  run({ template: { sections }, report }) {
    const lines = topLines(paragraphsOf(report)).filter(({ value }) => value > sections.length);
    return lines.map((line) => faultIn(line.paragraph, {
      ...stretch(line), message: `一级标题只到“${chineseOrdinal(sections.length)}、”，“${line.numeral}、”的内容并入规定的部分`,
      ...(!line.isHeading && { severity: 'warning' }),
    }));
  },
};

export const topLevelRules: readonly Rule[] = [onceEach, noFurther];
