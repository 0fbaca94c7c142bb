import type { Context } from 'koa';

const isSecure = (publicUrl: string) => publicUrl.startsWith('https:');
/** A name with this prefix is sent back over TLS to this very host alone. */
const nameOf = (publicUrl: string, name: string) => `${isSecure(publicUrl) ? '__Host-' : ''}thali_${name}`;

/** Sets a cookie that scripts cannot read and other sites cannot use, for `maxAge` seconds; 0 forgets it. */
export function setCookie(
  ctx: Context,
  publicUrl: string,
  name: string,
  value: string,
  maxAge: number,
): void {
  const parts = [
    `${nameOf(publicUrl, name)}=${value}`,
    'Path=/',
    'HttpOnly',
    'SameSite=Lax',
    `Max-Age=${maxAge}`,
  ];
  if (isSecure(publicUrl)) parts.push('Secure');
  ctx.append('Set-Cookie', parts.join('; '));
}

/** What the browser holds under that name; undefined when it holds nothing, or more than any of ours is long. */
export function cookieOf(ctx: Context, publicUrl: string, name: string): string | undefined {
  const value = ctx.cookies.get(nameOf(publicUrl, name));
  return value && value.length <= 100 ? value : undefined;
}
