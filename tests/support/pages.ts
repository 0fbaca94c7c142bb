import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../src/root.ts';

/**
 * Builds the pages once for all tests of a project and puts them, file by file, where Thali serves them from: another
 * run may be reading there, and must not find them half-written.
 */
export default async function setup(): Promise<void> {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const served = join(root, 'dist', 'web');
  await mkdir(join(served, 'assets'), { recursive: true });
  const fresh = await mkdtemp(join(root, 'dist', 'web-'));
  // A test's own NODE_ENV would put React's development build into the page.
  const env = { ...process.env, NODE_ENV: 'production' };
  const options = ['build', '--logLevel', 'warn', '--outDir', fresh];
  await promisify(execFile)(process.execPath, [vite, ...options], { cwd: root, env });
  const assets = (await readdir(join(fresh, 'assets'))).map((file) => join('assets', file));
  for (const file of [...assets, 'phones.html', 'staff.html'])
    await rename(join(fresh, file), join(served, file));
  await rm(fresh, { recursive: true });
}
