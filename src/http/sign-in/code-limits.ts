import type { CodeRules } from '../../config.ts';
import type { Log } from '../../log.ts';
import type { CodePurpose } from '../../store/code-requests.ts';
import { Problem } from '../api/problem.ts';
import type { Limit, RateLimits } from '../rate-limits.ts';
import type { Phone } from './phone.ts';

const minutes = 60;
const day = 24 * 60 * minutes;

/** A restaurant's whole staff may sit behind one address; nobody else asks for so many. */
const byAddress: Limit = { name: 'codes by address', points: 20, seconds: 10 * minutes };
const byAddressDaily: Limit = { name: 'codes by address a day', points: 100, seconds: day };
/** What a person who does not find the message needs. */
const byPhone: Limit = { name: 'codes by phone', points: 3, seconds: 10 * minutes };
/** Whoever is paid for messages sends them to numbers that follow one another. */
const byPrefix: Limit = { name: 'codes by prefix', points: 30, seconds: day };
/** Of countries other than our own. */
const byCountry: Limit = { name: 'codes by country', points: 100, seconds: day };
/** Looks at a code, right or wrong. */
const checksByPhone: Limit = { name: 'code checks by phone', points: 20, seconds: 60 * minutes };
const checksByAddress: Limit = { name: 'code checks by address', points: 100, seconds: 60 * minutes };

/** What counting needs. */
export interface LimitTools {
  limits: RateLimits;
  log: Log;
  codes: CodeRules;
}

const whoseOf = (purpose: CodePurpose) => (purpose === 'account' ? 'guest' : 'staff');

/**
 * Counts a code that is to be sent; throws a 429 problem when somebody has had too many. Guests and staff are counted
 * apart, so that nobody at a public page keeps staff out; whoever is refused by a narrow limit uses up no wider one.
 */
export async function countSend(
  { limits, log, codes }: LimitTools,
  ip: string,
  phone: Phone,
  purpose: CodePurpose,
): Promise<void> {
  const whose = whoseOf(purpose);
  await limits.take(byAddress, `${whose} ${ip}`);
  await limits.take(byAddressDaily, `${whose} ${ip}`);
  await limits.take(byPhone, `${whose} ${phone.number}`);
  await limits.take(byPrefix, `${whose} ${phone.prefix}`);
  if (phone.country !== codes.countries[0]) await limits.take(byCountry, `${whose} ${phone.country}`);
  try {
    await limits.take({ name: 'codes a day', points: codes.perDay, seconds: day }, whose);
  } catch (refused) {
    if (refused instanceof Problem) {
      log.error({ whose, perDay: codes.perDay }, 'the codes of the day are used up; see CODES_PER_DAY');
    }
    throw refused;
  }
}

/** A code was shown: whoever has the phone may have more, as for their other devices. */
export async function forgiveSends(
  { limits }: Pick<LimitTools, 'limits'>,
  phone: string,
  purpose: CodePurpose,
): Promise<void> {
  await limits.forgive(byPhone, `${whoseOf(purpose)} ${phone}`);
}

/** Counts a look at a code; throws a 429 problem. Beside the tries of one request, which are counted with it. */
export async function countCheck({ limits }: LimitTools, ip: string, phone?: string): Promise<void> {
  if (phone === undefined) await limits.take(checksByAddress, ip);
  else await limits.take(checksByPhone, phone);
}
