import type { Page } from 'playwright-core';
import { seriousFaults } from './browser.ts';
import { mark } from './hostile-house.ts';
import { small } from './visitor.ts';

const desktop = { width: 1440, height: 900 };
/** What depends on the light, or on how wide a screen is; all else was asked by day on a desktop. */
const atNight = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'];

/** Waits until a page has come: a title, and nothing that is still loading. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('main h1, main h2') && !document.querySelector('.loading'),
  );
}

/** What of a page, or of a dialog that is open on it, is wider than it may be. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('dialog[open], dialog[open] > *')]
      .filter((element) => element.scrollWidth > element.clientWidth)
      .map((element) => {
        // Which is named, so that whoever mends it need not look for it.
        const edge = element.getBoundingClientRect().left + element.clientWidth;
        const wide = [...element.querySelectorAll('*')].filter((each) => {
          const { right, width } = each.getBoundingClientRect();
          return width > 0 && right > edge + 1;
        });
        const names = wide
          .slice(0, 4)
          .map((each) => `${each.tagName.toLowerCase()}.${each.getAttribute('class') ?? ''}`);
        return `${element.tagName.toLowerCase()} is ${element.scrollWidth} of ${element.clientWidth} wide: ${names.join(', ')}`;
      }),
  );
}

/**
 * Texts written from the right, or that turn the line around, which stand beside other text in what keeps them apart from
 * nothing: they would turn that around too. What nobody sees has no order, and a message in the preview is shown as phones
 * show it.
 */
function turning(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      const parent = node.parentElement;
      if (
        !parent ||
        !/[\u0590-\u08ff\u202a-\u202e]/.test(text) ||
        parent.closest('script, style, option, textarea, .visually-hidden, .preview-bubble')
      )
        continue;
      if (!parent.checkVisibility()) continue;
      let apart: Element = parent;
      while (!/isolate|plaintext/.test(getComputedStyle(apart).unicodeBidi) && apart.parentElement)
        apart = apart.parentElement;
      if ((apart.textContent ?? '').trim() !== text.trim())
        found.push(
          `${apart.tagName.toLowerCase()}.${apart.getAttribute('class') ?? ''} has a text beside others that turns them: ${parent.outerHTML.slice(0, 160)}`,
        );
    }
    return found;
  });
}

/** Whether a page's main part shows a hostile text, in words or in a field. */
function shows(page: Page): Promise<boolean> {
  return page.evaluate((sought) => {
    const main = document.querySelector('dialog[open]') ?? document.querySelector('main');
    const fields = [...(main?.querySelectorAll('input, textarea, select') ?? [])];
    const typed = fields.map((field) => (field as HTMLInputElement).value).join(' ');
    return `${(main as HTMLElement | null)?.innerText ?? ''} ${typed}`.includes(sought);
  }, mark);
}

/**
 * Looks at the page that is open on a desktop and on a small phone, by day and by night. Gives what is wrong with it: a
 * script in a text that ran, faults axe calls serious, what is too wide, texts that turn others around, no hostile text at
 * all where there should be one.
 */
export async function faultsOf(page: Page, named = true): Promise<string[]> {
  const faults: string[] = [];
  if (named && !(await shows(page))) faults.push('shows none of the hostile texts');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const viewport of [desktop, small]) {
      await page.setViewportSize(viewport);
      const where = `${colorScheme}, ${viewport.width}`;
      const wide = await tooWide(page);
      faults.push(...wide.map((fault) => `${where}: ${fault}`));
      // Each light at one width: as people have it, the desktop by day, the phone at night.
      if ((viewport === small) === (colorScheme === 'dark')) {
        const rules = colorScheme === 'dark' ? atNight : undefined;
        const serious = await seriousFaults(page, 'html', rules);
        faults.push(...serious.map((fault) => `${where}: ${fault.slice(0, 400)}`));
      }
    }
  }
  faults.push(...(await turning(page)));
  if (await page.evaluate(() => 'hostile' in window)) faults.push('a text ran as a script');
  await page.setViewportSize(desktop);
  await page.emulateMedia({ colorScheme: 'light' });
  return [...new Set(faults)];
}
