import { expect, it } from 'vitest';
import { run } from './testing/run';

it('lists every rule once', async () => {
  const { code, out } = await run('rules', '--format', 'json');
  const { rules } = JSON.parse(out) as { rules: Record<string, string>[] };
  expect(code).toBe(0);
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const rule of rules) for (const key of ['id', 'severity', 'when', 'basis', 'says', 'message', 'fires', 'silent']) expect(rule[key], `${rule.id} ${key}`).toEqual(expect.stringMatching(/./));
  expect((await run('rules')).out.trim().split('\n')).toHaveLength(rules.length);
});

it('explains one rule, however its id is typed', async () => {
  const { code, out } = await run('explain', 'str-15');
  expect(code).toBe(0);
  expect(out).toMatch(/^STR-15 {2}建议核对\n规则：.*\n何时：.*\n依据：.*\n提示语：.*\n会报：.*\n不报：.*\n$/);
});

it.each([[['explain', 'T9-99'], '没有规则“T9-99”'], [['explain'], '参数不够'], [['rules', 'x'], '参数太多'], [['rules', '--format', 'sarif'], '--format 只能是']])('refuses %j', async (argv, sentence) => {
  const { code, out, err } = await run(...argv);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(sentence);
  expect(err.trim().split('\n')).toHaveLength(1);
});
