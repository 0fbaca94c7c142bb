import type { Context } from 'koa';

const harmless = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a request that changes something comes from our own pages. Browsers say so in Sec-Fetch-Site, older ones in
 * Origin; a request that says neither comes from no browser, and carries nobody's cookies but its own (OWASP ASVS 3.5.1).
 */
export function fromOurPages(ctx: Context, publicUrl: string): boolean {
  if (harmless.has(ctx.method)) return true;
  const site = ctx.get('Sec-Fetch-Site');
  if (site !== '') return site === 'same-origin' || site === 'none';
  const origin = ctx.get('Origin');
  return origin === '' || origin === new URL(publicUrl).origin;
}
