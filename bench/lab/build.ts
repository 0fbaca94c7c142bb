import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../src/root.ts';

const run = promisify(execFile);

/**
 * Compiles the service as `npm start` does, into a folder of its own, so that a Thali running from `dist/` is not
 * changed underneath. Gives the compiled main file. Throws the first of what the compiler says.
 */
export async function buildService(): Promise<string> {
  const out = join(root, 'dist', 'bench');
  await mkdir(out, { recursive: true });
  const compiler = join(root, 'node_modules', '.bin', 'tsc');
  const settings = [
    '--project',
    'tsconfig.build.json',
    '--outDir',
    out,
    '--tsBuildInfoFile',
    join(out, '.tsbuildinfo'),
  ];
  try {
    await run(compiler, settings, { cwd: root });
  } catch (error) {
    const { stdout = '' } = error as { stdout?: string };
    const first = stdout.split('\n').slice(0, 5).join('\n');
    throw new Error(`The service does not compile:\n${first}`, { cause: error });
  }
  return join(out, 'src', 'main.js');
}
