import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { root } from '../../src/root.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Thali's compiled main module, for tests that start it as a process of its own. */
    program: string;
  }
}

/** Compiles Thali once for all tests of a project, into a folder of its own, as it is started in earnest. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await mkdir(join(root, 'dist'), { recursive: true });
  const folder = await mkdtemp(join(root, 'dist', 'tests-'));
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const into = ['--outDir', folder, '--incremental', 'false', '--tsBuildInfoFile', 'null'];
  await promisify(execFile)(process.execPath, [tsc, '-p', 'tsconfig.build.json', ...into], { cwd: root });
  project.provide('program', join(folder, 'src/main.js'));
  return () => rm(folder, { recursive: true, force: true });
}
