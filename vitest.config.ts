import { defineConfig } from 'vitest/config';

// What starts browsers or whole fleets of processes comes after the rest, so that neither slows the other down to a
// timeout on a small machine; the fleet whose processes are killed runs alone.
const heavy = [
  'tests/browser/**/*.test.ts',
  'tests/chaos/**/*.test.ts',
  'tests/start.test.ts',
  'tests/store/contention.test.ts',
];
const alone = ['tests/chaos/kill.test.ts'];

const group = (
  name: string,
  groupOrder: number,
  include: string[],
  exclude: string[],
  maxWorkers: number,
  globalSetup: string[] = [],
) => ({
  test: {
    name,
    include,
    exclude,
    maxWorkers,
    globalSetup,
    sequence: { groupOrder },
    setupFiles: ['tests/support/setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    pool: 'forks' as const,
    // Half of the run went into importing the same modules again for each file. A file may therefore leave nothing
    // behind: no changed environment, no module's state that another file would notice.
    isolate: false,
  },
});

export default defineConfig({
  test: {
    // Here alone, and in no project: each project that has it starts a Postgres, besides this one.
    globalSetup: ['tests/support/postgres.ts'],
    // Each project has a server of its own, and would compile what the one before it has compiled.
    experimental: { fsModuleCache: true },
    reporters: ['default', './tests/support/tally.ts'],
    projects: [
      group('parts', 0, ['tests/**/*.test.ts'], heavy, 3),
      group('whole', 1, heavy, alone, 3, ['tests/support/program.ts', 'tests/support/pages.ts']),
      group('killed', 2, alone, [], 1, ['tests/support/program.ts']),
    ],
  },
});
