/** As many findings of one rule as anyone goes through; text that repeats one thing without end must not fill the page. */
const mostOfOneRule = 200;

/** The first of each rule, in their order; where there are more, `closing` may let the last one kept say how many. */
export function fewOfEach<T extends { rule: string }>(all: T[], closing: (last: T, more: number) => T = (last) => last): T[] {
  if (all.length <= mostOfOneRule) return all;
  const count = new Map<string, number>();
  for (const { rule } of all) count.set(rule, (count.get(rule) ?? 0) + 1);
  const kept = new Map<string, number>();
  return all.flatMap((one) => {
    const place = (kept.get(one.rule) ?? 0) + 1;
    kept.set(one.rule, place);
    if (place > mostOfOneRule) return [];
    const more = count.get(one.rule)! - mostOfOneRule;
    return [place === mostOfOneRule && more > 0 ? closing(one, more) : one];
  });
}
