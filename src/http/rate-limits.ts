import { createHash } from 'node:crypto';
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRes,
} from 'rate-limiter-flexible';
import type { Database } from '../store/database.ts';
import { Problem } from './api/problem.ts';

/** So many tries in so many seconds. */
export interface Limit {
  /** What is limited, like "sign-in by phone". */
  name: string;
  points: number;
  seconds: number;
}

/** Counters of who has tried what how often. */
export interface RateLimits {
  /** Takes one try of `limit` for `whom`; throws a 429 problem that says when to come back. */
  take(limit: Limit, whom: string): Promise<void>;
  /** Gives all tries back, as after a success. */
  forgive(limit: Limit, whom: string): Promise<void>;
}

/** Counters in Postgres: they hold across processes and restarts, as signing in and what costs money need. */
export function openRateLimits(db: Database): RateLimits {
  return counting(
    ({ name, points, seconds }) =>
      new RateLimiterPostgres({
        storeClient: db.pool,
        storeType: 'pool',
        tableName: 'rate_limits',
        tableCreated: true,
        clearExpiredByTimeout: false,
        keyPrefix: name,
        points,
        duration: seconds,
      }),
  );
}

/**
 * Counters in this process: for ordinary requests, which a write to the database each would make dearer than they are.
 * With several processes each counts for itself.
 */
export function rateLimitsHere(): RateLimits {
  return counting(
    ({ name, points, seconds }) => new RateLimiterMemory({ keyPrefix: name, points, duration: seconds }),
  );
}

/** Whom they are about is kept as a hash alone: a phone number is nobody's business in a table of counters. */
function counting(limiterOf: (limit: Limit) => RateLimiterAbstract): RateLimits {
  const made = new Map<string, RateLimiterAbstract>();
  function of(limit: Limit): RateLimiterAbstract {
    const limiter = made.get(limit.name) ?? limiterOf(limit);
    made.set(limit.name, limiter);
    return limiter;
  }
  const hashed = (whom: string) => createHash('sha256').update(whom).digest('base64url');
  return {
    async take(limit, whom) {
      try {
        await of(limit).consume(hashed(whom));
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        const seconds = Math.max(1, Math.ceil(refused.msBeforeNext / 1_000));
        throw new Problem(
          429,
          'That was too often.',
          { type: '/api/problems#too-often', detail: `Try again in ${inWords(seconds)}.` },
          seconds,
        );
      }
    },
    async forgive(limit, whom) {
      await of(limit).delete(hashed(whom));
    },
  };
}

function inWords(seconds: number): string {
  if (seconds < 90) return `${seconds} seconds`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 90 ? `${minutes} minutes` : `${Math.ceil(minutes / 60)} hours`;
}
