import { whenWords } from '@/lib/check/cards/card';
import { aliases, leftOut } from '@/lib/check/cards/left-out';
import { catalogue, type RuleCard } from '@/lib/check/catalogue';
import { severityWords } from '@/lib/check/finding';
import { templates } from '@/templates';
import { expectNames, readArguments } from './arguments';
import type { Io } from './io';
import { Refusal } from './refusal';

export const rulesUsage = 'rules [--format text|json]';
export const explainUsage = 'explain RULE';

const line = ({ id, severity, says }: RuleCard): string => `${id}  ${severityWords[severity]}  ${says}\n`;

/** Prints the catalogue of rules. */
export function rules(args: string[], { out }: Io): number {
  const { values: { format = 'text' }, positionals } = readArguments(args, { format: { type: 'string' } });
  expectNames(positionals, rulesUsage, 0);
  if (format !== 'text' && format !== 'json') throw new Refusal(`--format 只能是 text 或 json，现为 ${format}`);
  const all = catalogue(templates);
  out(format === 'json' ? `${JSON.stringify({ rules: all, aliases, leftOut }, null, 2)}\n` : all.map(line).join(''));
  return 0;
}

const explained = ({ id, severity, when, says, basis, message, fires, silent }: RuleCard): string =>
  [`${id}  ${severityWords[severity]}`, `规则：${says}`, `何时：${whenWords[when]}`, `依据：${basis}`, `提示语：${message}`, `会报：${fires}`, `不报：${silent}`].join('\n') + '\n';

/** Prints one rule in full. */
export function explain(args: string[], { out }: Io): number {
  const { positionals } = readArguments(args, {});
  const [name] = expectNames(positionals, explainUsage, 1) as [string];
  const id = name.trim().toUpperCase();
  if (leftOut[id]) throw new Refusal(`${id} 不检查：${leftOut[id]}`);
  const rule = catalogue(templates).find((one) => one.id === (aliases[id] ?? id));
  if (!rule) throw new Refusal(`没有规则“${name}”，全部规则见 nianbao rules`);
  out(explained(rule));
  return 0;
}
