import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { catalogue, type RuleCard } from '@/lib/check/catalogue';
import type { Finding } from '@/lib/check/finding';
import { overrideOf } from '@/lib/check/overrides';
import type { Severity } from '@/lib/template/types';
import { version } from '@/package.json';
import { templates } from '@/templates';
import { isJudged, type Judged, type Outcome } from './judge-file';

const levels: Record<Severity, string> = { error: 'error', warning: 'warning', hint: 'note' };

const ruleOf = ({ id, severity, says, basis, message, fires, silent }: RuleCard) => ({
  id,
  shortDescription: { text: says },
  help: { text: `${says}\n依据：${basis}\n提示语：${message}\n会报：${fires}\n不报：${silent}` },
  defaultConfiguration: { level: levels[severity] },
});

/** Where a file is, as SARIF names it: relative names stay relative. */
const uriOf = (file: string): string => (path.isAbsolute(file) ? pathToFileURL(file).href : file.split(path.sep).map(encodeURIComponent).join('/'));

function resultOf({ file, report }: Judged, finding: Finding, indexes: ReadonlyMap<string, number>) {
  const index = indexes.get(finding.rule);
  const override = overrideOf(report, finding);
  return {
    ruleId: finding.rule,
    ...(index !== undefined && { ruleIndex: index }),
    level: levels[finding.severity],
    message: { text: finding.message },
    locations: [{
      physicalLocation: { artifactLocation: { uri: uriOf(file) } },
      logicalLocations: finding.at.map((address) => ({ fullyQualifiedName: address })),
    }],
    partialFingerprints: { 'nianbaoFinding/v1': finding.id },
    ...(override && { suppressions: [{ kind: 'external', justification: override.reason }] }),
  };
}

/** Findings as one run of SARIF 2.1.0, the form that code checkers exchange. */
export function findingsSarif(outcomes: readonly Outcome[]): string {
  const rules = catalogue(templates);
  const indexes = new Map(rules.map(({ id }, i) => [id, i]));
  const problems = outcomes.flatMap((outcome) => (isJudged(outcome) ? [] : [{ level: 'error', message: { text: outcome.problem } }]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{
      tool: { driver: { name: 'nianbao', version, language: 'zh-CN', rules: rules.map(ruleOf) } },
      invocations: [{ executionSuccessful: problems.length === 0, ...(problems.length > 0 && { toolExecutionNotifications: problems }) }],
      results: outcomes.filter(isJudged).flatMap((judged) => judged.findings.map((finding) => resultOf(judged, finding, indexes))),
    }],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
