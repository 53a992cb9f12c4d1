import { expect, it } from 'vitest';
import { put, run, sampleJson, scratch } from './testing/run';

const folder = scratch();

interface Log {
  version: string;
  $schema: string;
  runs: {
    tool: { driver: { name: string; rules: { id: string; help: { text: string }; defaultConfiguration: { level: string } }[] } };
    invocations: { executionSuccessful: boolean; toolExecutionNotifications?: { message: { text: string } }[] }[];
    results: {
      ruleId: string; ruleIndex: number; level: string; message: { text: string };
      locations: { physicalLocation: { artifactLocation: { uri: string } }; logicalLocations: { fullyQualifiedName: string }[] }[];
    }[];
  }[];
}

// What the schema of SARIF 2.1.0 requires: version and runs, tool.driver.name, rule ids, message texts, executionSuccessful.
it('prints one run of SARIF 2.1.0', async () => {
  const report = sampleJson('f2021/samples/2024-development-commission') as { cells: { table3: { carriedOut: { natural: number } } } };
  report.cells.table3.carriedOut.natural = 1;
  const file = put(folder, '报告 1.json', JSON.stringify(report));
  const { code, out } = await run('check', file, put(folder, 'bad.json', '{'), '--format', 'sarif');
  const log = JSON.parse(out) as Log;
  expect(code).toBe(2);
  expect(log).toMatchObject({ version: '2.1.0', $schema: expect.stringContaining('sarif-2.1.0') });
  expect(log.runs).toHaveLength(1);
  const [{ tool, invocations, results }] = log.runs as [Log['runs'][0]];
  expect(tool.driver.name).toBe('nianbao');
  for (const { id, help, defaultConfiguration } of tool.driver.rules) {
    expect(id).toMatch(/^[A-Z]+\d?-\d\d$/);
    expect(help.text).not.toBe('');
    expect(['error', 'warning', 'note']).toContain(defaultConfiguration.level);
  }
  expect(invocations).toEqual([{ executionSuccessful: false, toolExecutionNotifications: [{ level: 'error', message: { text: expect.stringContaining('不是 JSON') } }] }]);
  expect(results.length).toBeGreaterThan(0);
  for (const { ruleId, ruleIndex, level, message, locations } of results) {
    if (ruleIndex !== undefined) expect(tool.driver.rules[ruleIndex]!.id).toBe(ruleId);
    expect(['error', 'warning', 'note']).toContain(level);
    expect(message.text).not.toBe('');
    expect(decodeURIComponent(new URL(locations[0]!.physicalLocation.artifactLocation.uri).pathname)).toContain('报告 1.json');
  }
  expect(results.flatMap(({ locations }) => locations[0]!.logicalLocations).map(({ fullyQualifiedName }) => fullyQualifiedName)).toContain('table3.carriedOut.natural');
});
