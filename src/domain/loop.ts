/** What is kept of the last exchanges, as digests, so that a machine at the other end is noticed. Moments are ms. */
export interface Loop {
  /** The last texts that came in, newest first. */
  heard: string[];
  /** The last answers, newest first. */
  said: string[];
  /** How often in a row the very same text got nothing new. */
  same: number;
  /** How often in a row one of the last texts got nothing new, and when that began. */
  round: number;
  since: number;
  /** How many in a row called themselves automatic. */
  automatic: number;
  /** Nothing that is known is answered until then. */
  quietUntil?: number;
  /** The answer that was given last, unless news came after it. */
  last?: Repeated;
  /** When a picture or a file came last. */
  mediaAt?: number;
  /** When something new ended a silence; what was known of a machine before no longer counts. */
  freedAt?: number;
  /** How much came in the current minute, and when that began; absent: nothing since it is counted. */
  minute?: { since: number; count: number };
}

/** An answer, by its digest before it was varied, and how often in a row it was to be given before. */
export interface Repeated {
  said: string;
  at: number;
  times: number;
  /** Somebody was told sorry for not being understood, and was not understood since. */
  sorry?: true;
}

/**
 * A text as it was heard: to be answered, not to be answered, or the one that begins or ends a silence; the first that is
 * too many in its minute, or one of those after it.
 */
export interface Ear {
  digest: string;
  automatic: boolean;
  as: 'heard' | 'quiet' | 'silenced' | 'freed' | 'too many' | 'unread';
}

export const noLoop: Loop = { heard: [], said: [], same: 0, round: 0, since: 0, automatic: 0 };

const silence = 3_600_000;
/** The very same text is answered so often with nothing new. People do say a thing three or four times. */
const mostSame = 5;
/**
 * A few texts in turn are answered so often, within a minute. Speed alone tells nothing: a phone that was offline delivers
 * all at once.
 */
const mostInRounds = 10;
const roundWithin = 60_000;
/** So many notices of absence in a row are answered: the first words may be a person's, who only sounds like one. */
const mostAutomatic = 2;
/** So much of one person is answered in a minute; a phone that was offline for a day has less. */
const mostInMinute = 100;
const minuteMs = 60_000;
const textsKept = 3;
const answersKept = 4;

/** The current minute with one more message in it. */
function counting({ minute }: Loop, now: Date): NonNullable<Loop['minute']> {
  const at = now.getTime();
  return minute && at - minute.since < minuteMs
    ? { ...minute, count: minute.count + 1 }
    : { since: at, count: 1 };
}

/** Whether one more message is too many in its minute; undefined: it is not. */
export function tooMany(loop: Loop, now: Date): 'too many' | 'unread' | undefined {
  const { count } = counting(loop, now);
  if (count <= mostInMinute) return undefined;
  return count === mostInMinute + 1 ? 'too many' : 'unread';
}

/**
 * How a text is heard, before it is answered. `refusedAt`: when Twilio last refused an answer as one of a loop (its error
 * 14107, more than 15 between two numbers in 30 seconds).
 */
export function hearIn(
  loop: Loop,
  { digest, automatic }: Pick<Ear, 'digest' | 'automatic'>,
  refusedAt: Date | null,
  now: Date,
): Ear['as'] {
  const known = automatic || loop.heard.includes(digest);
  const refused = refusedAt && refusedAt.getTime() > (loop.freedAt ?? 0) ? refusedAt.getTime() + silence : 0;
  if (Math.max(loop.quietUntil ?? 0, refused) > now.getTime())
    return known ? 'quiet' : (tooMany(loop, now) ?? 'freed');
  const many = tooMany(loop, now);
  if (many) return many;
  // After the hour whoever it is has another chance.
  if (loop.quietUntil) return 'freed';
  const repeats = digest === loop.heard[0] && loop.same >= mostSame - 1;
  const circles =
    loop.heard.includes(digest) &&
    loop.round >= mostInRounds - 1 &&
    now.getTime() - loop.since <= roundWithin;
  const writesItself = automatic && loop.automatic >= mostAutomatic;
  return repeats || circles || writesItself ? 'silenced' : 'heard';
}

/** The same after the answer; `said`: its digest, or nothing was said; `understood`: it was more than a question put again. */
export function follow(
  before: Loop,
  ear: Ear,
  said: string | undefined,
  understood: boolean,
  now: Date,
): Loop {
  const minute = counting(before, now);
  if (ear.as === 'quiet' || ear.as === 'too many' || ear.as === 'unread') return { ...before, minute };
  if (ear.as === 'silenced') return { ...before, minute, quietUntil: now.getTime() + silence };
  const loop: Loop = ear.as === 'freed' ? { ...noLoop, freedAt: now.getTime() } : before;
  const nothingNew = said !== undefined && (!understood || loop.said.includes(said));
  const count = (known: boolean, times: number) =>
    known ? (said === undefined ? times : nothingNew ? times + 1 : 0) : 0;
  const late = now.getTime() - loop.since > roundWithin;
  const round = count(loop.heard.includes(ear.digest), late ? 0 : loop.round);
  return {
    ...loop,
    heard: [ear.digest, ...loop.heard.filter((one) => one !== ear.digest)].slice(0, textsKept),
    said: said === undefined ? loop.said : [said, ...loop.said].slice(0, answersKept),
    same: count(ear.digest === loop.heard[0], loop.same),
    round,
    since: round <= 1 ? now.getTime() : loop.since,
    automatic: ear.automatic ? loop.automatic + 1 : 0,
    minute,
  };
}
