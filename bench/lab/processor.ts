import { readdirSync, readFileSync } from 'node:fs';

/** Processor seconds by party, and by everybody else on the machine and its host. Linux counts them in hundredths. */
export type Seconds = Record<string, number>;

const ticks = 100;

interface Process {
  parent: number;
  /** Seconds of its own, and of its children that have ended. */
  own: number;
  ended: number;
}

/** One process as Linux counts it (proc(5), /proc/pid/stat); undefined when it is gone. */
function read(pid: number): Process | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name, in brackets, may have spaces in it; what follows it starts with field 3.
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const at = (field: number) => fields[field - 3] ?? 0;
    return { parent: at(4), own: (at(14) + at(15)) / ticks, ended: (at(16) + at(17)) / ticks };
  } catch (error) {
    if (['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}

/** Of a process and its children, those that have ended included. */
function ofFamily(pid: number): number {
  let sum = 0;
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const one = read(Number(name));
    if (one && (Number(name) === pid || one.parent === pid)) sum += one.own;
  }
  return sum + (read(pid)?.ended ?? 0);
}

/**
 * Of everybody (proc(5), /proc/stat), with what the host took away from a virtual machine. Soft interrupts belong to it:
 * the process in whose time they are handled is charged with them too.
 */
function ofMachine(): number {
  const line = readFileSync('/proc/stat', 'utf8').split('\n', 1)[0] ?? '';
  const [user = 0, nice = 0, system = 0, , , irq = 0, soft = 0, steal = 0] = line
    .split(/\s+/)
    .slice(1)
    .map(Number);
  return (user + nice + system + irq + soft + steal) / ticks;
}

/** Counts from now on; the function it gives tells what was used since. */
export function countProcessor(parties: Record<string, number>, postgres: number): () => Seconds {
  const now = (): Seconds => {
    const seconds: Seconds = {};
    for (const [name, pid] of Object.entries(parties)) seconds[name] = read(pid)?.own ?? 0;
    seconds.Postgres = ofFamily(postgres);
    const ours = Object.values(seconds).reduce((sum, one) => sum + one, 0);
    seconds.others = ofMachine() - ours;
    return seconds;
  };
  const before = now();
  return () =>
    Object.fromEntries(
      Object.entries(now()).map(([name, seconds]) => [name, Math.max(0, seconds - (before[name] ?? 0))]),
    );
}

/** Resident memory of a process, in MB (10^6 bytes). */
export function residentMemory(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return (Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) * 1_024) / 1_000_000;
}
