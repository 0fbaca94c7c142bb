import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { root } from '../../src/root.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Thali's built main module, for tests that start it as a process of its own. */
    program: string;
  }
}

/** Builds Thali once for all tests of a project, into a folder of its own, as it is started in earnest. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await mkdir(join(root, 'dist'), { recursive: true });
  const folder = await mkdtemp(join(root, 'dist', 'tests-'));
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const options = ['--config', 'vite.server.config.ts', '--outDir', folder, '--logLevel', 'error'];
  await promisify(execFile)(process.execPath, [vite, 'build', ...options], { cwd: root });
  project.provide('program', join(folder, 'main.js'));
  return () => rm(folder, { recursive: true, force: true });
}
