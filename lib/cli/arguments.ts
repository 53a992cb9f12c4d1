import { parseArgs, type ParseArgsConfig } from 'node:util';
import { Refusal } from './refusal';

type Options = NonNullable<ParseArgsConfig['options']>;

const problems: Record<string, string> = {
  ERR_PARSE_ARGS_UNKNOWN_OPTION: '不认识选项',
  ERR_PARSE_ARGS_INVALID_OPTION_VALUE: '选项的写法不对',
};

/** The option that a message of Node is about: '--formt'. */
const optionIn = (message: string): string => /'(-[^' ,]*)/.exec(message)?.[1] ?? '';

/** Arguments of one command; what does not belong there is refused with one sentence. */
export function readArguments<T extends Options>(args: string[], options: T) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new Refusal(`${problems[code] ?? '参数的写法不对'}${optionIn(message) && ` ${optionIn(message)}`}，用法见 nianbao --help`);
  }
}

/** Exactly so many names, each called by its place in the usage. */
export function expectNames(given: string[], usage: string, count: number): string[] {
  if (given.length !== count) throw new Refusal(`${given.length < count ? '参数不够' : '参数太多'}，用法：nianbao ${usage}`);
  return given;
}
