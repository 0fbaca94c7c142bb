import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What a helper process can be asked, by name: each takes one value and gives one. */
export type Duties = Record<string, (input: never) => unknown>;

type Input<Duty> = Duty extends (input: infer Given) => unknown ? Given : never;
type Output<Duty> = Duty extends (...input: never[]) => infer Given ? Awaited<Given> : never;

/** A process of the bench's own: the floor, the provider's stand-in, the load. */
export interface Helper<Does extends Duties> {
  pid: number;
  ask<Name extends keyof Does & string>(name: Name, input: Input<Does[Name]>): Promise<Output<Does[Name]>>;
  stop(): Promise<void>;
}

type Answer = { id: number; output?: unknown; error?: string };

/** Starts `parties/<name>.ts` in a process of its own; it ends with this one, whatever happens. */
export function startHelper<Does extends Duties>(name: string): Helper<Does> {
  const file = fileURLToPath(new URL(`../parties/${name}.ts`, import.meta.url));
  const child: ChildProcess = fork(file, { execArgv: ['--import', 'tsx'], stdio: ['ignore', 2, 2, 'ipc'] });
  const waiting = new Map<number, { resolve(output: never): void; reject(error: Error): void }>();
  let asked = 0;
  let gone = false;
  child.on('message', ({ id, output, error }: Answer) => {
    const one = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) one?.resolve(output as never);
    else one?.reject(new Error(`${name}: ${error}`));
  });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', (code, signal) => {
      gone = true;
      for (const one of waiting.values()) one.reject(new Error(`${name} ended (${signal ?? code}).`));
      resolve();
    });
  });
  return {
    pid: child.pid ?? 0,
    ask(duty, input) {
      if (gone) return Promise.reject(new Error(`${name} has ended.`));
      return new Promise((resolve, reject) => {
        asked += 1;
        waiting.set(asked, { resolve, reject });
        child.send({ id: asked, duty, input });
      });
    },
    async stop() {
      if (!gone) child.disconnect();
      await ended;
    },
  };
}

/** The other side: does what this process is asked to, until whoever started it is gone. */
export function serveDuties(duties: Duties): void {
  process.on('message', ({ id, duty, input }: { id: number; duty: string; input: never }) => {
    const work = async () => duties[duty]?.(input);
    work().then(
      (output) => process.send?.({ id, output }),
      (error: unknown) =>
        process.send?.({
          id,
          error: error instanceof Error ? (error.stack ?? error.message) : String(error),
        }),
    );
  });
  process.on('disconnect', () => process.exit(0));
  // Ctrl-C reaches the whole group; the one who started us says when to end.
  process.on('SIGINT', () => undefined);
}
