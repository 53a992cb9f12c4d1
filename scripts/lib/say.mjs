/** Why a script cannot go on, in words for the person who typed the command. */
export class Refusal extends Error {}

/** One line of progress. On stderr, so that results on stdout stay clean. */
export function say(text) {
  process.stderr.write(`${text}\n`);
}

/** Runs the body of a script; a Refusal becomes its sentence, anything else keeps its trace. Exit code 1 either way. */
export async function main(body) {
  try {
    await body();
  } catch (error) {
    say(error instanceof Refusal ? error.message : (error.stack ?? String(error)));
    process.exit(1);
  }
}
