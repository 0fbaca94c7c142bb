import { execFile } from 'node:child_process';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { root } from '../../src/root.ts';

/** Debian's Chromium; playwright-core brings no browser of its own. */
const executablePath = '/usr/bin/chromium';

const quietly = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Whether the browser tests can run here. Where Chromium is missing they are left out, with a line that says so; in CI
 * (`CI=true`) they are not, and fail.
 */
export async function browserIsHere(): Promise<boolean> {
  if (process.env['CI'] === 'true') return true;
  const here = await access(executablePath).then(
    () => true,
    () => false,
  );
  if (!here) {
    process.stdout.write(
      `The browser tests are left out: there is no ${executablePath}. On Debian: apt-get install -y chromium\n`,
    );
  }
  return here;
}

/** Starts Chromium without a window. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath, args: quietly, headless: true });
}

/** Builds the pages into dist/web, as `npm run build` does. */
export async function buildPages(): Promise<void> {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  // A test's own NODE_ENV would put React's development build into the page.
  const env = { ...process.env, NODE_ENV: 'production' };
  await promisify(execFile)(process.execPath, [vite, 'build', '--logLevel', 'warn'], { cwd: root, env });
}

/** What axe finds on a page that is serious or critical, one line each. */
export async function seriousFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const results = (await page.evaluate('axe.run(document, {resultTypes: ["violations"]})')) as axe.AxeResults;
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.any[0]?.message ?? ''}`));
}
