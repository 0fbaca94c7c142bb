import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../src/root.ts';

const run = promisify(execFile);

/**
 * Builds the service as `npm start` does, into a folder of its own, so that a Thali running from `dist/` is not
 * changed underneath. Gives the built main file. Throws the first of what the builder says.
 */
export async function buildService(): Promise<string> {
  const out = join(root, 'dist', 'bench');
  const vite = join(root, 'node_modules', '.bin', 'vite');
  const settings = ['build', '--config', 'vite.server.config.ts', '--outDir', out, '--logLevel', 'error'];
  try {
    await run(vite, settings, { cwd: root });
  } catch (error) {
    const { stderr = '' } = error as { stderr?: string };
    const first = stderr.split('\n').slice(0, 5).join('\n');
    throw new Error(`The service cannot be built:\n${first}`, { cause: error });
  }
  return join(out, 'main.js');
}
