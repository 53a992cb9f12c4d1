import type { Finding } from '../finding';
import { ownIds } from '../own-ids';
import { toFinding } from '../rule';
import { versionRules } from './figures';
import { readOutput, type Output, type OutputRule } from './output';
import { pageRules } from './page';
import { wordFileRules } from './word';

export type { Output } from './output';

/** Rules on the finished files. One line per family. */
export const outputRules: readonly OutputRule[] = [...pageRules, ...versionRules, ...wordFileRules];

/** Looks at the files that are about to be published, whoever made them. */
export function checkOutput(output: Output): Finding[] {
  const read = readOutput(output);
  const own = ownIds();
  return outputRules.flatMap((rule) => rule.run(read).map((fault) => {
    const finding = toFinding(rule, fault);
    return { ...finding, id: own(finding.id) };
  }));
}
