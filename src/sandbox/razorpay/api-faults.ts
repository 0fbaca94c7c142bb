import { z } from 'zod';
import { FaultList } from './fault-list.ts';

/**
 * A way for the API to go wrong. The request is not carried out, except with `lost-answer` (carried out, then the
 * connection is cut), `hung-answer` (carried out, never answered) and `slow` (answered after `milliseconds`).
 */
export const apiFaultSchema = z.strictObject({
  kind: z.enum([
    'rate-limit',
    'server-error',
    'gateway-error',
    'bad-gateway',
    'hang',
    'cut',
    'lost-answer',
    'hung-answer',
    'slow',
  ]),
  /** Only requests with this method; any when left out. */
  method: z.enum(['GET', 'POST', 'PATCH']).optional(),
  /** Only requests whose path contains this; any when left out. */
  path: z.string().optional(),
  /** How many requests meet it: 1 when left out, 0 until cleared. */
  times: z.int().min(0).optional(),
  /** How long `slow` waits. */
  milliseconds: z.int().min(1).max(600_000).default(1_000),
});

export type ApiFault = z.infer<typeof apiFaultSchema>;

/** What a caller may write; the defaults are filled in. */
type ApiFaultInput = z.input<typeof apiFaultSchema>;

/** The API faults waiting to be met. */
export class ApiFaults extends FaultList<ApiFault> {
  order(input: ApiFaultInput): void {
    this.add(apiFaultSchema.parse(input));
  }

  /** The next fault for that request, counted as met. */
  meet(method: string, path: string): ApiFault | undefined {
    return this.take((fault) => (fault.method ?? method) === method && path.includes(fault.path ?? ''));
  }
}

const envelope = { source: 'NA', step: 'NA', reason: 'NA', metadata: {} };
const trouble = 'We are facing some trouble completing your request at the moment. Please try again shortly.';

interface StandIn {
  status: number;
  body: unknown;
}

/** Razorpay's answer when something of its own has gone wrong. */
export const serverError: StandIn = {
  status: 500,
  body: { error: { code: 'SERVER_ERROR', description: trouble, ...envelope } },
};

/** Answers that take the place of the real one. */
export const standIns: Partial<Record<ApiFault['kind'], StandIn>> = {
  'rate-limit': {
    status: 429,
    body: { error: { code: 'BAD_REQUEST_ERROR', description: 'Too many requests', ...envelope } },
  },
  'server-error': serverError,
  'gateway-error': {
    status: 502,
    body: { error: { code: 'GATEWAY_ERROR', description: trouble, ...envelope } },
  },
  'bad-gateway': {
    status: 502,
    body: '<html>\n<head><title>502 Bad Gateway</title></head>\n<body><center><h1>502 Bad Gateway</h1></center></body>\n</html>\n',
  },
};
