import { templates } from '@/templates';
import type { ParagraphRule, Surroundings } from '../paragraph-rule';
import type { Part } from '../passages';
import { paragraphReader } from '../read-paragraphs';
import { defaultSettings } from '../settings';

/** Surroundings of a paragraph that somebody types, of the newest format, for the year 2024. */
export const typing: Surroundings = {
  template: templates.at(-1)!, year: 2024, organ: { fullName: '某县财政局', type: 'department' }, settings: defaultSettings, isImported: false,
};

/** The words that a set of rules marks in one paragraph, anchors and parts taken into account, by rule. */
export function marked(rules: readonly ParagraphRule[], text: string, part: Part = 'overview', surroundings: Surroundings = typing): { id: string; words: string; severity: string; becomes?: string }[] {
  const { faults } = paragraphReader(rules)([{ at: 'problems', part, section: 'problems', text, start: 0 }], surroundings);
  return faults.map(({ rule, fault }) => {
    const becomes = fault.remedy?.edits?.[0]?.text;
    return { id: rule.id, words: fault.text!, severity: fault.severity ?? rule.severity, ...(becomes !== undefined && { becomes }) };
  });
}

/** The words that one rule marks, all of its parts tried as `part` says. */
export const wordsOf = (rules: readonly ParagraphRule[], id: string, text: string, part?: Part, surroundings?: Surroundings): string[] =>
  marked(rules.filter((rule) => rule.id === id), text, part, surroundings).map(({ words }) => words);

