import { checkNode } from './lib/node-version.mjs';
import { install } from './lib/install.mjs';
import { main, Refusal, say } from './lib/say.mjs';
import { lastLine } from './lib/tally.mjs';

/** Runs one step; one that cannot be set up says why and counts as failed, the others still run. */
async function runStep({ name, run }) {
  say(`\n— ${name}`);
  const begin = Date.now();
  let tally = { passed: 0, failed: 1 };
  try {
    tally = await run();
  } catch (error) {
    say(error instanceof Refusal ? error.message : error.stack);
  }
  say(`— ${name}：${lastLine([tally])}，${Math.round((Date.now() - begin) / 1000)} 秒`);
  return tally;
}

/** `node scripts/test.mjs [step …]`: all steps, or the named ones. */
await main(async () => {
  checkNode();
  await install();
  const { steps } = await import('./lib/test-steps.mjs');
  const wanted = process.argv.slice(2);
  const unknown = wanted.find((word) => !(word in steps));
  if (unknown) throw new Refusal(`没有叫 ${unknown} 的步骤，可用：${Object.keys(steps).join(' ')}`);
  const tallies = [];
  for (const [key, step] of Object.entries(steps)) {
    if (wanted.length === 0 || wanted.includes(key)) tallies.push(await runStep(step));
  }
  process.stdout.write(`${lastLine(tallies)}\n`);
  process.exitCode = tallies.some(({ failed }) => failed > 0) ? 1 : 0;
});
