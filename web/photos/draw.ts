/**
 * Draws the seed's restaurant pictures: `npx tsx web/photos/draw.ts [slug …]` writes `<slug>.jpg` beside this file
 * for every scene in `scenes/`, 640 by 400 and at most 30 KB each. Needs Debian's chromium.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { height, picture, type Scene, width } from './brush.ts';

const mostBytes = 30 * 1024;

/** The scene as a JPEG, as good as fits; throws when even a poor one does not. */
async function jpeg(page: Page, slug: string, scene: Scene): Promise<Buffer> {
  await page.setContent(`<body style="margin:0">${picture(scene)}</body>`);
  for (let quality = 88; quality >= 48; quality -= 4) {
    const image = await page.screenshot({ type: 'jpeg', quality });
    if (image.length <= mostBytes) return image;
  }
  throw new Error(`${slug} does not fit in ${mostBytes} bytes: draw it with less detail.`);
}

const wanted = process.argv.slice(2);
const scenes = readdirSync(join(import.meta.dirname, 'scenes')).map((file) => basename(file, '.ts'));
const unknown = wanted.filter((slug) => !scenes.includes(slug));
if (unknown.length > 0) throw new Error(`There is no scene for ${unknown.join(', ')} in web/photos/scenes.`);

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
try {
  const page = await browser.newPage({ viewport: { width, height } });
  for (const slug of wanted.length > 0 ? wanted : scenes) {
    const { scene } = (await import(`./scenes/${slug}.ts`)) as { scene: Scene };
    const image = await jpeg(page, slug, scene);
    writeFileSync(join(import.meta.dirname, `${slug}.jpg`), image);
    process.stdout.write(`${slug}.jpg ${(image.length / 1024).toFixed(1)} KB\n`);
  }
} finally {
  await browser.close();
}
