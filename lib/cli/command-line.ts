import { version } from '@/package.json';
import { check } from './check';
import { convert } from './convert';
import { help } from './help';
import type { Io } from './io';
import { Refusal } from './refusal';
import { explain, rules } from './rules';
import { schema } from './schema';

type Command = (args: string[], io: Io) => number | Promise<number>;

const print = (text: string): Command => (_, { out }) => {
  out(text);
  return 0;
};

const commands: Record<string, Command> = {
  convert, check, rules, explain, schema,
  help: print(help), '--help': print(help), '-h': print(help),
  version: print(`${version}\n`), '--version': print(`${version}\n`), '-v': print(`${version}\n`),
};

function commandOf(name: string | undefined, args: string[]): Command {
  if (name === undefined) throw new Refusal(help.trimEnd());
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new Refusal(`没有命令“${name}”，用法见 nianbao --help`);
  return args.some((arg) => arg === '--help' || arg === '-h') ? commands.help! : command;
}

/** Runs one command and gives its exit code. Whatever happens, people get a sentence and never a stack trace. */
export async function main([name, ...args]: string[], io: Io): Promise<number> {
  try {
    return await commandOf(name, args)(args, io);
  } catch (error) {
    io.err(error instanceof Refusal ? `${error.message}\n` : `程序遇到没有料到的情况：${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}
