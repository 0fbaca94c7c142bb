import type { Browser, BrowserContext, Page, Request } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { leaveBrowser, openBrowser } from './browser.ts';
import { type Demonstration, startDemonstration } from './demonstration.ts';
import { signedIn } from './signed-in.ts';

/** A small phone's screen, in pixels. */
export const small = { width: 360, height: 740 };

/** How a page is visited. */
export interface Visit {
  path?: string;
  viewport?: { width: number; height: number };
  dark?: boolean;
  /** Who is on the table of the phones page; the usual people when left out. */
  table?: { number: string; name: string }[];
  /** Who is signed in there: the number of a member of staff, or of a guest with `kind`. */
  as?: { phone: string; kind?: 'staff' | 'diner' };
}

/** A Thali to visit, and the watch that is kept over its pages. */
export interface Visits {
  thali(): Demonstration;
  visit(how?: Visit): Promise<Page>;
  /** What pages may complain of in the present test. */
  allow(complaints: RegExp): void;
}

const loopback = /^(localhost|127\.0\.0\.1)$/;
/** The stand-in for Razorpay has no picture for the tab. */
const usual = /favicon/;

async function open(browser: Browser, url: string, visit: Visit): Promise<[BrowserContext, Page]> {
  const { viewport = { width: 1440, height: 900 }, dark = false, table } = visit;
  const context = await browser.newContext({
    viewport,
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    baseURL: url,
  });
  // Shorter than a test's, so that a test says what it waited for.
  context.setDefaultTimeout(12_000);
  if (table !== undefined) {
    await context.addInitScript(
      ([key, laid]) => localStorage.getItem(key) ?? localStorage.setItem(key, laid),
      ['thali.phones.table', JSON.stringify(table)] as const,
    );
  }
  const page = await context.newPage();
  return [context, page];
}

/** Tells what the pages of a context complain of: script errors, refused resources, requests that leave this machine. */
export function watchPages(context: BrowserContext, complain: (complaint: string) => void): void {
  context.on('weberror', (failure) => complain(failure.error().message));
  context.on('console', (message) => {
    if (message.type() === 'error') complain(`${message.text()} ${message.location().url}`);
  });
  context.on('request', (request: Request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && !loopback.test(hostname)) complain(`left for ${hostname}`);
  });
}

/**
 * Starts a Thali and a browser for the tests of a file. Every page is watched, also those it opens: script errors,
 * refused resources and requests that leave this machine fail the test.
 */
export function visits(): Visits {
  let thali: Demonstration | undefined;
  let browser: Browser | undefined;
  let complaints: string[] = [];
  let allowed = usual;
  const contexts: BrowserContext[] = [];

  function running(): { thali: Demonstration; browser: Browser } {
    if (thali === undefined || browser === undefined) throw new Error('It is not started yet.');
    return { thali, browser };
  }

  beforeAll(async () => {
    [thali, browser] = await Promise.all([startDemonstration(), openBrowser()]);
  }, 120_000);
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close();
    const unexpected = complaints.filter((text) => !allowed.test(text));
    [complaints, allowed] = [[], usual];
    expect(unexpected, 'the pages may not complain').toEqual([]);
  });
  afterAll(async () => {
    if (browser) await leaveBrowser(browser);
    await thali?.close();
  });
  return {
    thali: () => running().thali,
    async visit(how = {}) {
      const [context, page] = await open(running().browser, running().thali.url, how);
      contexts.push(context);
      watchPages(context, (complaint) => complaints.push(complaint));
      if (how.as) {
        const token = await signedIn(running().thali.thali(), how.as.phone, how.as.kind);
        await context.addCookies([{ name: 'thali_session', value: token, url: running().thali.url }]);
      }
      await page.goto(how.path ?? '/phones');
      return page;
    },
    allow(what) {
      allowed = new RegExp(`${usual.source}|${what.source}`);
    },
  };
}
