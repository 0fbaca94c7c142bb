import type { Browser, BrowserContext, Page } from 'playwright-core';

/** How a page is visited. */
export interface Visit {
  path?: string;
  viewport?: { width: number; height: number };
  dark?: boolean;
  /** Who is on the table of the phones page; the usual people when left out. */
  table?: { number: string; name: string }[];
}

/** A browser whose pages are watched: whatever one complains of, script errors and refused resources, is a fault. */
export class Visitor {
  readonly #browser: Browser;
  readonly #url: string;
  readonly #contexts: BrowserContext[] = [];
  #complaints: string[] = [];

  constructor(browser: Browser, url: string) {
    this.#browser = browser;
    this.#url = url;
  }

  async visit({ path = '/phones', viewport, dark = false, table }: Visit = {}): Promise<Page> {
    const context = await this.#browser.newContext({
      viewport: viewport ?? { width: 1440, height: 900 },
      colorScheme: dark ? 'dark' : 'light',
      reducedMotion: 'reduce',
      baseURL: this.#url,
    });
    this.#contexts.push(context);
    if (table !== undefined) {
      await context.addInitScript(
        ([key, laid]) => localStorage.getItem(key) ?? localStorage.setItem(key, laid),
        ['thali.phones.table', JSON.stringify(table)] as const,
      );
    }
    const page = await context.newPage();
    page.on('pageerror', (error) => this.#complaints.push(error.message));
    page.on('console', (message) => {
      const text = `${message.text()} ${message.location().url}`;
      if (message.type() === 'error') this.#complaints.push(text);
    });
    await page.goto(path);
    return page;
  }

  /** Closes what was visited and gives what the pages complained of, except what `expected` describes. */
  async leave(expected: RegExp): Promise<string[]> {
    for (const context of this.#contexts.splice(0)) await context.close();
    const complaints = this.#complaints.filter((text) => !expected.test(text));
    this.#complaints = [];
    return complaints;
  }
}
