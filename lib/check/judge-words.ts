import { paragraphsOf } from './passages';
import { fewOfEach } from './few-of-each';
import type { Finding } from './finding';
import type { Judgement } from './judgement';
import { paragraphReader } from './read-paragraphs';
import { toFinding, type Context, type Rule } from './rule';
import { ownIds } from './own-ids';
import type { ParagraphRule } from './paragraph-rule';
import { contentRules } from './words/content';
import { contradictions } from './words/contradictions';
import { frontRules, frontReportRules } from './words/front';
import { feeRules, feeReportRules } from './words/fee';
import { lawRules, lawReportRules } from './words/law';
import { lexiconRules, lexiconReportRules } from './words/lexicon';
import { numeralRules, numeralReportRules } from './words/numerals';
import { privacyRules, privacyReportRules } from './words/privacy';
import { punctuationRules } from './words/punctuation';
import { readingRules } from './words/reading';
import { structureRules, structureReportRules } from './words/structure';
import { sumRules, sumReportRules } from './words/sums';
import { unitOfCases } from './words/units';
import { yearRules, yearReportRules } from './words/years';

/** Rules that judge one paragraph at a time. One line per family. */
export const paragraphRules: readonly ParagraphRule[] = [
  ...frontRules,
  ...punctuationRules,
  ...numeralRules,
  ...lexiconRules,
  ...lawRules,
  ...privacyRules,
  ...feeRules,
  ...sumRules,
  unitOfCases,
  ...structureRules,
  ...yearRules,
];

/** Rules that look at words, names and dates of the whole report, but at no cell. One line per family. */
export const wordRules: readonly Rule[] = [
  ...frontReportRules,
  ...contentRules,
  ...numeralReportRules,
  ...lexiconReportRules,
  ...lawReportRules,
  ...privacyReportRules,
  ...feeReportRules,
  ...sumReportRules,
  contradictions,
  ...structureReportRules,
  ...readingRules,
  ...yearReportRules,
];

/** Judges the words of a report: findings about them, and what they state about the tables. Keeps what it read of each paragraph for the next time. */
export function wordsJudge(): (context: Context) => Judgement {
  const readParagraphs = paragraphReader(paragraphRules);
  return (context) => {
    const { template, report, settings, source } = context;
    const paragraphs = paragraphsOf(report);
    const { faults, facts } = readParagraphs(paragraphs, { template, year: report.year, organ: report.organ, settings, isImported: source !== undefined });
    const all: Finding[] = [];
    for (const rule of wordRules) for (const fault of rule.run(context, facts)) all.push(toFinding(rule, fault));
    for (const { rule, fault } of faults) all.push(toFinding(rule, fault));
    const findings = fewOfEach(all, (last, more) => ({ ...last, message: `${last.message}（同类还有 ${more} 处）` }));
    const own = ownIds();
    // Findings on words are told apart by their words.
    for (const finding of findings) finding.id = own(finding.text === undefined ? finding.id : `${finding.id}:${finding.text}`);
    return { findings, facts: fewOfEach(facts) };
  };
}
