import { createHmac } from 'node:crypto';

/** How hard Twilio tries to reach a webhook. Source: Twilio's "connection overrides"; times in milliseconds. */
export interface Policy {
  /** The URL as it is requested and signed: without the fragment. */
  url: string;
  origin: string;
  path: string;
  /** Tries after the first (`rc`). */
  retries: number;
  /** Which failures are tried again (`rp`): ct connection, rt reading, 4xx, 5xx. */
  on: ReadonlySet<string>;
  /** Connecting (`ct`), waiting for the answer (`rt`), everything together (`tt`). */
  connectMs: number;
  readMs: number;
  totalMs: number;
}

const classes = ['4xx', '5xx', 'ct', 'rt'];

const known = new Map<string, Policy>();

/**
 * Reads the overrides in a webhook URL's fragment: `#rc=3&rp=all&ct=2000&rt=5000&tt=15000`. Absent ones have
 * Twilio's defaults (one retry, of failed connections only); those out of range are brought into it.
 */
export function policyOf(configured: string): Policy {
  const remembered = known.get(configured);
  if (remembered !== undefined) return remembered;
  if (known.size > 1000) known.clear();
  const policy = readPolicy(configured);
  known.set(configured, policy);
  return policy;
}

function readPolicy(configured: string): Policy {
  const cut = configured.indexOf('#');
  const overrides = new URLSearchParams(cut === -1 ? '' : configured.slice(cut + 1));
  const whole = (name: string, usual: number, least: number, most: number): number => {
    const value = Number(overrides.get(name) ?? usual);
    return Number.isInteger(value) ? Math.min(most, Math.max(least, value)) : usual;
  };
  const policy = (overrides.get('rp') ?? 'ct').split(',').map((word) => word.trim());
  const url = cut === -1 ? configured : configured.slice(0, cut);
  const { origin, pathname, search } = new URL(url);
  return {
    url,
    origin,
    path: pathname + search,
    retries: whole('rc', 1, 0, 5),
    on: new Set(policy.includes('all') ? classes : policy.filter((word) => classes.includes(word))),
    connectMs: whole('ct', 5000, 100, 10_000),
    readMs: whole('rt', 15_000, 100, 15_000),
    totalMs: whole('tt', 15_000, 100, 15_000),
  };
}

/** `X-Twilio-Signature`: base64 HMAC-SHA1 of the URL and every parameter, sorted by name. */
export function signatureOf(authToken: string, url: string, params: Record<string, string>): string {
  let signed = url;
  for (const name of Object.keys(params).sort()) signed += name + (params[name] ?? '');
  return createHmac('sha1', authToken).update(signed, 'utf8').digest('base64');
}
