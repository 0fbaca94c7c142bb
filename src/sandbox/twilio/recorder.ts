import { Ring } from './ring.ts';

/** One API call as it went. Authorization is never recorded. */
export interface RecordedRequest {
  at: string;
  method: string;
  path: string;
  product: string;
  /** Query and form parameters (repeated ones as a list), or the JSON body. */
  params: unknown;
  /** Null when there was no answer. */
  status: number | null;
  answer: unknown;
  /** The fault that struck. */
  fault: string | null;
}

/** One attempt to deliver a webhook. */
export interface RecordedWebhook {
  at: string;
  webhook: 'message' | 'status';
  url: string;
  params: Record<string, string>;
  idempotencyToken: string;
  attempt: number;
  /** `dropped` by a fault, `failed` without an answer, `answered` with `status`. */
  outcome: 'answered' | 'failed' | 'dropped';
  status: number | null;
  contentType: string | null;
  answer: string;
  error: string | null;
}

/** What Twilio's debugger would list: 11200, 12300 and their like. */
export interface DebuggerEntry {
  at: string;
  code: number;
  message: string;
  messageSid: string | null;
  url: string | null;
}

/** The last requests, webhooks and debugger entries. */
export interface Recorder {
  readonly requests: Ring<RecordedRequest>;
  readonly webhooks: Ring<RecordedWebhook>;
  readonly debugger: Ring<DebuggerEntry>;
  clear(): void;
}

/** See `Recorder`; keeps `size` of each kind. */
export function createRecorder(size: number): Recorder {
  const recorder = {
    requests: new Ring<RecordedRequest>(size),
    webhooks: new Ring<RecordedWebhook>(size),
    debugger: new Ring<DebuggerEntry>(size),
  };
  return {
    ...recorder,
    clear() {
      for (const ring of Object.values(recorder)) ring.clear();
    },
  };
}
