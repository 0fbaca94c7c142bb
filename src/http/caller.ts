import { isIP } from 'node:net';
import type { Context } from 'koa';

/** The four groups of an IPv6 address that name its network. Zeros may be left out of it as "::", once. */
function networkOf(address: string): string {
  const [before = '', after] = address.replace(/%.*$/, '').split('::');
  const left = before === '' ? [] : before.split(':');
  const right = after === undefined || after === '' ? [] : after.split(':');
  const groups =
    after === undefined
      ? left
      : [...left, ...Array<string>(8 - left.length - right.length).fill('0'), ...right];
  return groups
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(':');
}

/**
 * The address a request comes from, as limits count it: whom the outermost of our own proxies saw (PROXIES), and nothing a
 * caller writes. Of IPv6 the network alone counts (/64), for a household has as many addresses in it as it likes.
 */
export function callerOf(ctx: Pick<Context, 'ip'>): string {
  const address = ctx.ip.replace(/^::ffff:(?=\d+\.)/i, '');
  return isIP(address) === 6 ? networkOf(address) : address;
}
