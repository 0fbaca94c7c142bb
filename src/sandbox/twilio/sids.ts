import { randomFillSync } from 'node:crypto';

/** The two letters that say what a Twilio id names: SM/MM message, ME media, HX content, VE verification, and so on. */
export type SidPrefix = 'SM' | 'MM' | 'ME' | 'HX' | 'VA' | 'VE' | 'VL' | 'RQ';

// Random bytes are drawn in one go for many ids: under load the single draws cost more than the messages.
const pool = Buffer.alloc(16 * 256);
let used = pool.length;

/** 32 hexadecimal digits from the system's random source. */
function randomHex(): string {
  if (used >= pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += 16;
  return pool.toString('hex', used - 16, used);
}

/** A new Twilio id: the prefix and 32 hexadecimal digits. */
export function newSid(prefix: SidPrefix): string {
  return prefix + randomHex();
}

/** A random UUID, as idempotency tokens are. */
export function newUuid(): string {
  const hex = randomHex();
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}
