import type { Organ } from '@/lib/report/report';
import type { Severity, Template } from '@/lib/template/types';
import type { Remedy } from './finding';
import { runningText, spanIn, type Paragraph, type Part } from './passages';
import type { Fault, RuleIdentity } from './rule';
import type { Settings } from './settings';

/** What a rule on one paragraph may know beside its words. Nothing else: its outcome is kept as long as these stay. */
export interface Surroundings {
  template: Template;
  year: number;
  organ: Organ;
  settings: Settings;
  /** True for text that a file brought, whose punctuation may be the reader's doing. */
  isImported: boolean;
}

/** Words of a paragraph that a rule objects to. */
export interface Spot {
  /** Stretch of the paragraph's text. */
  start: number;
  end: number;
  message: string;
  severity?: Severity;
  /** What the words should be; makes the remedy. */
  becomes?: string;
  /** Name of the remedy; default 改为“…”, or 替换 when that is long. */
  label?: string;
  /** See `Remedy.isMechanical`. */
  isMechanical?: true;
}

/** A rule that judges one paragraph at a time, from its words alone. */
export interface ParagraphRule extends RuleIdentity {
  /** Words of which one must stand in a paragraph for the rule to be asked; absent: asked about every paragraph. */
  anchors?: readonly string[];
  /** Parts it is about; absent: running text. */
  parts?: readonly Part[];
  read(text: string, surroundings: Surroundings, part: Part): Spot[];
}

export const partsOf = ({ parts = runningText }: ParagraphRule): readonly Part[] => parts;

function labelOf({ becomes = '', label }: Spot): string {
  if (label) return label;
  if (becomes === '') return '删除';
  return becomes.length > 8 ? '替换' : `改为“${becomes}”`;
}

/** A remedy that puts other words for a stretch of a paragraph. */
function replacing(paragraph: Paragraph, spot: Spot & { becomes: string }): Remedy {
  const was = paragraph.text.slice(spot.start, spot.end);
  const edits = [{ address: paragraph.at, span: spanIn(paragraph, spot.start, spot.end), was, text: spot.becomes }];
  return { label: labelOf(spot), edits, ...(spot.isMechanical && { isMechanical: true }) };
}

/** A spot as a fault at its place in the report. Rules over the whole report use it for what they find in a paragraph. */
export function faultIn(paragraph: Paragraph, spot: Spot): Fault {
  const { start, end, message, severity, becomes } = spot;
  const fault: Fault = { at: [paragraph.at], section: paragraph.section, message, text: paragraph.text.slice(start, end), span: spanIn(paragraph, start, end) };
  if (severity) fault.severity = severity;
  if (becomes !== undefined) fault.remedy = replacing(paragraph, { ...spot, becomes });
  return fault;
}
