/** Why a script cannot go on, in words for the person who typed the command. */
export class Refusal extends Error {}

/** One line of progress. On stderr, so that results on stdout stay clean. */
export function say(text) {
  process.stderr.write(`${text}\n`);
}

/** Runs the body of a script; a Refusal becomes its sentence, anything else keeps its trace. Exit code `code` either way. */
export async function main(body, code = 1) {
  try {
    await body();
  } catch (error) {
    say(error instanceof Refusal ? error.message : (error.stack ?? String(error)));
    process.exit(code);
  }
}
