import { spawnSync } from 'node:child_process';
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// Builds what `npm start` runs, unless nothing it is made of has changed since: a warm start should not wait for compilers.
const made = 'dist/.built';
const from = [
  'src',
  'flows',
  'web',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
  'vite.server.config.ts',
];

/** Milliseconds at which `path`, or anything below it, was last changed. */
function changed(path) {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => changed(join(path, name))));
}

const builtAt = statSync(made, { throwIfNoEntry: false })?.mtimeMs ?? 0;
if (!process.argv.includes('--if-changed') || builtAt < Math.max(...from.map(changed))) {
  const configurations = [
    ['--config', 'vite.server.config.ts'],
    ['--config', 'vite.config.ts'],
  ];
  for (const configuration of configurations) {
    const vite = ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn', ...configuration];
    const { status } = spawnSync(process.execPath, vite, { stdio: 'inherit' });
    if (status !== 0) process.exit(status ?? 1);
  }
  writeFileSync(made, '');
}
