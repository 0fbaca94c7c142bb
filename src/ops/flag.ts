import { OperatorError } from '../errors.ts';

/** The value after a flag, undefined when the flag is not there. Throws an `OperatorError` with `help` when it has none. */
export function flag(args: readonly string[], name: string, help: string): string | undefined {
  const at = args.indexOf(name);
  const value = args[at + 1];
  if (at >= 0 && (value === undefined || value.startsWith('--')))
    throw new OperatorError(`${name} needs a value.\n${help}`);
  return at < 0 ? undefined : value;
}
