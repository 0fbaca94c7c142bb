import { EventEmitter, once } from 'node:events';

/** How long a piped conversation waits for an answer, and for silence after it, in milliseconds. */
const waits = { answer: 8_000, silence: 400 };

/** What has come to a phone, for those who wait for it. */
export interface Answers {
  asked(): void;
  /** What was asked did not leave. */
  taken(): void;
  /** A message came; `ours` when it can be the answer. */
  came(ours: boolean): void;
  /** Resolves when an answer to what was last asked has come and nothing follows it, or when none comes. */
  settled(): Promise<void>;
}

/** Whether something comes within some milliseconds: any message, or one that can be an answer. */
function comes(what: 'arrival' | 'answer', arrivals: EventEmitter, milliseconds: number): Promise<boolean> {
  return once(arrivals, what, { signal: AbortSignal.timeout(milliseconds) }).then(
    () => true,
    () => false,
  );
}

/** See `Answers`. */
export function countAnswers(): Answers {
  const arrivals = new EventEmitter();
  let unanswered = false;
  return {
    asked() {
      unanswered = true;
    },
    taken() {
      unanswered = false;
    },
    came(ours) {
      arrivals.emit('arrival');
      if (!ours) return;
      unanswered = false;
      arrivals.emit('answer');
    },
    async settled() {
      if (unanswered) await comes('answer', arrivals, waits.answer);
      while (await comes('arrival', arrivals, waits.silence));
    },
  };
}
