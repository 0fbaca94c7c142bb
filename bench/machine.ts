import os from 'node:os';

/** What the figures were measured on: they mean little without it. */
export interface Machine {
  date: string;
  processor: string;
  cores: number;
  memoryGb: number;
  system: string;
  node: string;
  postgres: string;
  /** Processes that wanted a core in the minute before the bench began. */
  loadBefore: number;
}

/** The facts of this machine. */
export function machineFacts(postgres: string): Machine {
  const cpus = os.cpus();
  return {
    date: new Date().toISOString().slice(0, 16),
    processor: cpus[0]?.model.trim() ?? 'unknown',
    cores: cpus.length,
    memoryGb: Math.round(os.totalmem() / 1e9),
    system: `${os.type()} ${os.release()} ${os.arch()}`,
    node: process.version,
    postgres,
    loadBefore: os.loadavg()[0] ?? 0,
  };
}

/** The same in one line. */
export function machineLine(facts: Machine): string {
  const { date, processor, cores, memoryGb, system, node, postgres, loadBefore } = facts;
  return (
    `${date}Z, ${cores} x ${processor}, ${memoryGb} GB, ${system}, Node ${node}, Postgres ${postgres}, ` +
    `load before ${loadBefore.toFixed(2)}`
  );
}
