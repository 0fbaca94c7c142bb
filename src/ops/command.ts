import { join } from 'node:path';
import { Closing } from '../closing.ts';
import { type Config, readConfig } from '../config.ts';
import { OperatorError } from '../errors.ts';
import { openLog } from '../log.ts';
import { connect, openStore, type Store } from '../open-store.ts';

/** An operator's command. */
export interface Command {
  /** What `--help` prints. */
  help: string;
  /** Does the work; false ends the command with code 1. */
  run(args: readonly string[], tools: CommandTools): Promise<boolean>;
}

export interface CommandTools {
  config: Config;
  /** Prints one line. */
  say(line: string): void;
  /** Opens the database: the configured one, that of a Thali running here, or the embedded one for as long as this takes. */
  store(): Promise<Store>;
}

async function open(config: Config, closing: Closing): Promise<Store> {
  const log = openLog('warn');
  if (config.databaseUrl === undefined) {
    const { runningDatabase } = await import('../sandbox/postgres/running.ts');
    const url = await runningDatabase(join(config.dataDir, 'postgres'));
    if (url !== undefined) return connect(url, config, log, closing);
  }
  return openStore(config, log, closing);
}

/** Runs a command with this process's arguments and ends with its code: 0 well, 1 not, 2 called wrongly. */
export async function runCommand(command: Command): Promise<void> {
  const args = process.argv.slice(2);
  const say = (line: string) => void process.stdout.write(`${line}\n`);
  if (args.includes('--help') || args.includes('-h')) {
    say(command.help.trim());
    return;
  }
  const closing = new Closing();
  try {
    const config = readConfig();
    const well = await command.run(args, { config, say, store: () => open(config, closing) });
    process.exitCode = well ? 0 : 1;
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  } finally {
    await closing.run(openLog('error'));
  }
}
