import { execFile } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { codeOf } from './failures.ts';

const run = promisify(execFile);

/**
 * The setting by which our Postgres is known among all processes: it names the data folder by device and file
 * number, so a copied folder has another one and a moved folder keeps its own.
 */
export async function markOf(folder: string): Promise<string> {
  const { dev, ino } = await stat(folder, { bigint: true });
  return `thali.folder=${dev}-${ino}`;
}

async function commandLine(pid: number): Promise<string> {
  try {
    if (process.platform === 'linux') {
      return (await readFile(`/proc/${pid}/cmdline`, 'utf8')).replaceAll('\0', ' ');
    }
    const [program, options] =
      process.platform === 'win32'
        ? [
            'powershell.exe',
            [
              '-NoProfile',
              '-Command',
              `(Get-CimInstance Win32_Process -Filter 'ProcessId=${pid}').CommandLine`,
            ],
          ]
        : ['ps', ['-ww', '-o', 'command=', '-p', String(pid)]];
    return (await run(program, options)).stdout;
  } catch (error) {
    // No such process: /proc has no entry (or lost it while being read), ps ends with 1.
    const gone = error instanceof Error && 'code' in error && error.code === 1;
    if (gone || ['ENOENT', 'ESRCH'].includes(codeOf(error) ?? '')) return '';
    throw error;
  }
}

/** Whether process `pid` is a Postgres that was started with `mark`. A zombie is none. */
export async function carriesMark(pid: number, mark: string): Promise<boolean> {
  const line = await commandLine(pid);
  return /\bpostgres(\.exe)?"?\s/.test(line) && line.split(/[\s"]+/).includes(mark);
}
