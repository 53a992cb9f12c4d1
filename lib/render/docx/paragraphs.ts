import { AlignmentType, HeadingLevel, Paragraph as Block, TextRun, type IParagraphOptions } from 'docx';
import type { Heading, Paragraph, Run, SignatureBlock, Title } from '@/lib/document/model';
import { isRagged } from '../ragged';
import { signatureIndents } from './signature';

/** Tells Word that “ ” … — in this run are Chinese and take the Chinese face. */
const font = { hint: 'eastAsia' as const };

/** One run of text; runs without text are left out, as a person would. */
export const textRun = ({ text, style }: Run, more: { break?: number } = {}): TextRun[] =>
  text === '' ? [] : [new TextRun({ text, font, ...(style && { style: 'Aspect' }), ...more })];

const block = (options: IParagraphOptions): Block[] => [new Block(options)];

export const titleBlock = ({ lines }: Title): Block[] =>
  block({ heading: HeadingLevel.TITLE, children: lines.flatMap((text, i) => textRun({ text }, i > 0 ? { break: 1 } : {})) });

export const headingBlock = ({ level, text }: Heading): Block[] =>
  block({ heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2, children: textRun({ text }) });

/** `kept`: the paragraph before a signature shares its page, so that no signature stands alone. */
export function textBlock({ runs }: Paragraph, kept: boolean): Block[] {
  return block({
    style: 'BodyText',
    ...(kept && { keepNext: true }),
    ...(runs.some(({ text }) => isRagged(text)) && { alignment: AlignmentType.LEFT }),
    children: runs.flatMap((run) => textRun(run)),
  });
}

export function signatureBlock({ organName, date }: SignatureBlock): Block[] {
  const indents = signatureIndents(organName, date);
  return [
    ...block({ style: 'Signature', indent: { left: indents.name }, children: textRun({ text: organName }) }),
    ...block({ style: 'Date', indent: { left: indents.date }, children: textRun({ text: date }) }),
  ];
}
