import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { Gate } from '../../gate.ts';
import { wrongField } from '../api/problem.ts';
import { commonPasswords } from './common-passwords.ts';

/** OWASP's password storage cheat sheet: N=2^15, r=8, p=3 costs 32 MB and a fifth of a second. */
const cost = { N: 2 ** 15, r: 8, p: 3 };
const keyBytes = 32;
/** Twice what scrypt takes (128 N r), which Node otherwise refuses. */
const maxmem = 256 * cost.N * cost.r;

/** Characters of a password at least (NIST SP 800-63B; no rules of composition). */
const least = 10;

/** Two at once: each keeps one of the few threads busy that names and files are also looked up on. */
const workers = new Gate(2);

function derive(password: string, salt: Buffer, { N, r, p }: typeof cost): Promise<Buffer> {
  return workers.run(
    () =>
      new Promise((resolve, reject) => {
        // The same letters may be typed in two ways; a keyboard chooses which.
        scrypt(password.normalize('NFKC'), salt, keyBytes, { N, r, p, maxmem }, (error, key) =>
          error ? reject(error) : resolve(key),
        );
      }),
  );
}

/** What is kept of a password: how it was made, salt and key. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt, cost);
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64url'), key.toString('base64url')].join('$');
}

/** A hash that no password has, for whoever has none: looking takes as long as with one. */
const nobodys = ['scrypt', cost.N, cost.r, cost.p, 'bm9ib2R5IGhhcyB0aGlz', 'A'.repeat(43)].join('$');

/** Whether this is the password; undefined `hash`: never, after the same work. */
export async function isPassword(password: string, hash: string | undefined): Promise<boolean> {
  const [, N, r, p, salt = '', key = ''] = (hash ?? nobodys).split('$');
  const found = await derive(password, Buffer.from(salt, 'base64url'), {
    N: Number(N),
    r: Number(r),
    p: Number(p),
  });
  return timingSafeEqual(found, Buffer.from(key, 'base64url')) && hash !== undefined;
}

/**
 * Refuses a password that is short, well known, or the person's own number. Throws a 422 about `field`.
 */
export function refuseWeak(field: string, password: string, phone?: string): void {
  const plain = password.normalize('NFKC').toLowerCase();
  if (Array.from(plain).length < least) {
    throw wrongField(
      field,
      `must have at least ${least} characters`,
      'Three or four words that do not belong together are easy to keep in mind.',
    );
  }
  const own = phone !== undefined && plain.includes(phone.slice(-8));
  if (commonPasswords.has(plain.replace(/[^\p{L}\p{N}]/gu, '')) || new Set(plain).size < 4 || own) {
    throw wrongField(
      field,
      own ? 'must not hold your number' : 'is one that many people have',
      'Take one that nobody would try, like three words that do not belong together.',
    );
  }
}
