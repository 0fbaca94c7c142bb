import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { root } from '../../src/root.ts';
import { greetedDatabase } from '../lab/greeted.ts';
import { keeper, largeMenuSlug, loadLargeMenu } from '../lab/large-menu.ts';
import type { Lab } from '../lab/lab.ts';
import { signInAs } from '../lab/signed-in.ts';
import { type Figure, type Finding, middle } from '../report.ts';
import { median } from '../statistics.ts';
import { openDishes } from './dish-opening.ts';
import { takeRounds } from './rounds.ts';

/** How much slower Chromium's processor is made: a cheap phone beside a laptop. */
const slower = 4;
const most = 1_500;
const mostToOpen = 100;
const harpreet = '+919000001001';

/** Milliseconds from the request of a page until something of it is painted, in a browser that has never seen it. */
async function firstPaint(browser: Browser, url: string, cookie?: string): Promise<number> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 915 },
    ...(cookie === undefined ? {} : { extraHTTPHeaders: { Cookie: cookie } }),
  });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
    await page.goto(url, { waitUntil: 'load' });
    return await page.evaluate<number>(`new Promise((resolve) => {
      const seen = (list) => list.getEntriesByName('first-contentful-paint').forEach(({ startTime }) => resolve(startTime));
      new PerformanceObserver(seen).observe({ type: 'paint', buffered: true });
    })`);
  } finally {
    await context.close();
  }
}

/** A server with one line of text: the least any page can take here. */
async function startFloor(): Promise<{ url: string; stop: () => void }> {
  const server = createServer((_, answer) => {
    answer.setHeader('Content-Type', 'text/html');
    answer.end('<!doctype html><title>Floor</title><p>One line.</p>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { url: `http://127.0.0.1:${port}/`, stop: () => void server.close() };
}

/** How soon pages are there in Chromium with a processor four times slower, beside a page of one line. */
export async function measurePages(lab: Lab, quick: boolean): Promise<Finding> {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  await promisify(execFile)(process.execPath, [vite, 'build', '--logLevel', 'warn'], { cwd: root });
  const database = await greetedDatabase(lab);
  const cookie = await signInAs(database, harpreet);
  await loadLargeMenu(database);
  const keeping = await signInAs(database, keeper);
  const thali = await lab.thali('pages', database);
  const largeMenu = `${thali.origin}/staff/${largeMenuSlug}/menu/edit`;
  const floor = await startFloor();
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const pages: [string, string, string?][] = [
      ['places, for guests', `${thali.origin}/places`],
      ['a menu, for guests', `${thali.origin}/r/the-copper-ladle`],
      ['signing in, for staff', `${thali.origin}/staff`],
      ['the board, for staff', `${thali.origin}/staff/the-copper-ladle/board`, cookie],
      ['the menu editor, for staff', `${thali.origin}/staff/the-copper-ladle/menu/edit`, cookie],
    ];
    await firstPaint(browser, floor.url);
    const { kept, note } = await takeRounds(lab, { rounds: quick ? 3 : 7, seconds: 60 }, async () => {
      const round: number[] = [await firstPaint(browser, floor.url)];
      for (const [, url, carried] of pages) round.push(await firstPaint(browser, url, carried));
      const openings = await openDishes(browser, largeMenu, keeping, slower);
      round.push(median(openings.map(({ painted }) => painted)), median(openings.map(({ whole }) => whole)));
      return round;
    });
    const column = (nth: number) => kept.map((round) => round[nth] ?? 0);
    const floorFigure = middle('a page of one line: the floor', 'ms', column(0));
    const figures: Figure[] = [
      floorFigure,
      ...pages.flatMap(([name], nth) => {
        const figure = middle(`${name}: first paint`, 'ms', column(nth + 1));
        const times = { name: `${name}: times the floor`, value: figure.value / floorFigure.value, unit: '' };
        return [{ ...figure, target: { atMost: most } }, times];
      }),
      {
        ...middle('a dish of 500, opened in the menu editor: first paint', 'ms', column(pages.length + 1)),
        target: { atMost: mostToOpen },
      },
      middle('a dish of 500, opened in the menu editor: all of it', 'ms', column(pages.length + 2)),
    ];
    return {
      subject: 'pages',
      figures,
      notes: [
        `First contentful paint, and from a click to the paint, with a processor ${slower} times slower.`,
        note,
      ],
    };
  } finally {
    await browser.close();
    floor.stop();
    await thali.stop();
  }
}
