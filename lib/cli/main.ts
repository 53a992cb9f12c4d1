import { main } from './command-line';

// A reader that stops early (`| head`) is no fault of ours.
process.stdout.on('error', () => {});

process.exitCode = await main(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
