import { buildApp } from './lib/build.mjs';
import { buildCommandLine } from './lib/command-line.mjs';
import { main, say } from './lib/say.mjs';

await main(async () => {
  say('构建命令行程序…');
  await buildCommandLine();
  say('构建网页程序…');
  await buildApp();
});
