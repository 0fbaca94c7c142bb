import { access } from 'node:fs/promises';
import { type Browser, chromium } from 'playwright-core';

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
