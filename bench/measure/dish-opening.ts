import type { Browser } from 'playwright-core';

/** How many dishes are opened, one after the other, on a page that stands. */
const opened = 5;

export interface Opening {
  /** Milliseconds from the click until the panel is painted: what is seen of it first. */
  painted: number;
  /** Until all of it is there, what must be scrolled to as well. */
  whole: number;
}

const open = (nth: number) => `new Promise((resolve, reject) => {
  const start = performance.now();
  const taken = () => performance.now() - start;
  const afterPaint = (then) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = then;
    port2.postMessage(null);
  });
  document.querySelectorAll('.dish-name')[${nth}].click();
  afterPaint(() => {
    if (!document.querySelector('dialog[open] textarea')) return reject(new Error('No dish opened.'));
    const painted = taken();
    const look = () => document.querySelector('dialog .photo-field') ? resolve({ painted, whole: taken() }) : afterPaint(look);
    look();
  });
})`;

/** Opens dishes of the menu editor at `url`, after a first one that does not count, with a processor so many times slower. */
export async function openDishes(
  browser: Browser,
  url: string,
  cookie: string,
  slower: number,
): Promise<Opening[]> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 915 },
    extraHTTPHeaders: { Cookie: cookie },
  });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await page.goto(url, { waitUntil: 'load' });
    await page.locator('.dish-name').first().waitFor();
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
    const openings: Opening[] = [];
    for (let nth = 0; nth <= opened; nth += 1) {
      const took = await page.evaluate<Opening>(open(nth));
      if (nth > 0) openings.push(took);
      await page.locator('dialog header .round').click();
      await page.locator('dialog').waitFor({ state: 'detached' });
    }
    return openings;
  } finally {
    await context.close();
  }
}
