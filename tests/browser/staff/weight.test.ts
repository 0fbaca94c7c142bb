import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { root } from '../../../src/root.ts';
import { browserIsHere } from '../../support/browser.ts';
import { visits } from '../../support/visitor.ts';
import { numberOf } from '../../support/number-of.ts';

/** Bytes of script, packed, that a page of the staff may need until it stands. */
const most = 120 * 1024;

/** What runs in the browser: the scripts it has loaded so far, by their addresses. */
const loaded = `performance.getEntriesByType('resource').map((each) => each.name).filter((name) => name.endsWith('.js'))`;

describe.skipIf(!(await browserIsHere()))('the weight of the staff pages', () => {
  const { visit } = visits();

  test('no page needs more than 120 KB of script', async () => {
    const page = await visit({ path: '/staff', as: { phone: numberOf.harpreet } });
    const weights: Record<string, number> = {};
    for (const at of [
      'board',
      'bookings',
      'menu/today',
      'menu/edit',
      'guests',
      'floor',
      'people',
      'settings',
    ]) {
      await page.goto(`/staff/the-copper-ladle/${at}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      const scripts = await page.evaluate<string[]>(loaded);
      const files = scripts.map((url) => join(root, 'dist', 'web', new URL(url).pathname));
      const packed = await Promise.all(files.map(async (file) => gzipSync(await readFile(file)).length));
      weights[at] = packed.reduce((sum, bytes) => sum + bytes, 0);
    }
    // React alone is more than half of it: less would mean that nothing was counted.
    expect(Math.min(...Object.values(weights))).toBeGreaterThan(60 * 1024);
    expect(Object.entries(weights).filter(([, bytes]) => bytes > most)).toEqual([]);
  });
});
