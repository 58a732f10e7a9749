/** What somebody typed behind the name of a command. */
import { parseArgs, type ParseArgsConfig } from 'node:util';

/** Exit code of a command that was not understood, as shells use it. */
const MISUNDERSTOOD = 2;

/** Ends the command with what was not understood, and how it is used. */
export function refuseArguments(fact: string, usage: string): never {
  console.error(`${fact}\n    → ${usage}`);
  process.exit(MISUNDERSTOOD);
}

function isMisuse(error: unknown): error is Error {
  return (
    error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_')
  );
}

/** Options and positionals of the command, as `parseArgs` gives them; what it refuses is told without a stack trace. */
export function readArguments<const Config extends ParseArgsConfig>(
  config: Config,
  usage: string,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    if (!isMisuse(error)) throw error;
    // The rest of the message explains how to pass a value that begins with a hyphen.
    const [fact = error.message] = error.message.split('. ');
    return refuseArguments(
      fact.replace(/\.$/, '').replace(/^[A-Z]/, (letter) => letter.toLowerCase()),
      usage,
    );
  }
}
