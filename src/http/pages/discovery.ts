import type { Router } from '@koa/router';
import { listSlugs } from '../../store/places.ts';
import { listAreas } from '../../store/restaurants.ts';
import { askedOf, placesPage } from './places.ts';
import { chatAt, giveFresh } from './give.ts';
import type { PageTools } from './pages.ts';

/** Addresses in one sitemap at most (sitemaps.org). */
const mostAddresses = 50_000;

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** How places are found: a list with filters, and what search engines read. */
export function discovery(router: Router, tools: PageTools): void {
  const { db, clock, url, senders } = tools;

  router.get('/places', async (ctx) => {
    const links = { whatsapp: chatAt(senders.whatsapp, 'hi'), address: url };
    giveFresh(ctx, await placesPage(db, askedOf({ ...ctx.query }), clock.now(), links));
  });

  router.get('/sitemap.xml', async (ctx) => {
    const areas = await listAreas(db);
    const cities = [...new Set(areas.map(({ city }) => city))];
    const paths = [
      '/places',
      ...cities.map((city) => `/places?${new URLSearchParams({ city }).toString()}`),
      ...areas.map(({ city, name }) => `/places?${new URLSearchParams({ city, area: name }).toString()}`),
    ];
    const slugs = await listSlugs(db, mostAddresses - paths.length);
    const all = [...paths, ...slugs.map((slug) => `/r/${slug}`)];
    giveFresh(
      ctx,
      `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${all
        .map((path) => `<url><loc>${escaped(url(path))}</loc></url>\n`)
        .join('')}</urlset>\n`,
      'application/xml',
    );
  });

  router.get('/robots.txt', (ctx) => {
    const closed = ['/account', '/api/', '/bills/', '/hooks/', '/pay/', '/print/', '/staff', '/phones'];
    giveFresh(
      ctx,
      `User-agent: *\n${closed.map((path) => `Disallow: ${path}\n`).join('')}Sitemap: ${url('/sitemap.xml')}\n`,
      'text/plain',
    );
  });
}
