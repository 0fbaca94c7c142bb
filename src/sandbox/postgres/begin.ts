import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { spawnFailure } from './failures.ts';

/** Starts a program and resolves once it runs; throws an OperatorError when the system refuses to run it. */
export async function begin(
  program: string,
  options: string[],
  circumstances: SpawnOptions,
): Promise<ChildProcess> {
  try {
    const child = spawn(program, options, circumstances);
    await once(child, 'spawn');
    return child;
  } catch (error) {
    throw spawnFailure(program, error);
  }
}
