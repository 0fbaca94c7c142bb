import { useCallback, useEffect, useRef, useState } from 'react';
import type { Endpoints, Key } from '../../src/contract/contract.ts';
import type { AnswerOf } from '../../src/contract/endpoint.ts';
import { call, type Given, Refused, sentenceOf } from './client.ts';

/** What a page shows of an endpoint: what was read last, and whether it could be read again. */
export interface Data<T> {
  data: T | undefined;
  /** A sentence, when the last try failed; what was read before stays. */
  trouble: string | undefined;
  /** Reads it again; what is shown stays until the answer is there. */
  again: () => Promise<void>;
  /** Shows something else until it is read again, as after a change that was answered with it. */
  show: (data: T) => void;
}

/** Reads an endpoint, and again whenever what it is given changes. `given` undefined: not yet. */
export function useData<K extends Key>(key: K, given: Given<K> | undefined): Data<AnswerOf<Endpoints[K]>> {
  type Answer = AnswerOf<Endpoints[K]>;
  const [state, setState] = useState<{ of: string; data?: Answer; trouble?: string }>({ of: '' });
  const of = given === undefined ? '' : JSON.stringify([key, given]);
  const latest = useRef(of);
  const asked = useRef(given);
  latest.current = of;
  asked.current = given;

  const again = useCallback(async () => {
    const want = asked.current;
    if (want === undefined) return;
    const about = of;
    try {
      const data = await call(key, want);
      if (latest.current === about) setState({ of: about, data });
    } catch (error) {
      if (latest.current === about) {
        setState((old) => ({ ...(old.of === about ? old : { of: about }), trouble: sentenceOf(error) }));
      }
    }
  }, [key, of]);
  const show = useCallback((data: Answer) => setState({ of, data }), [of]);

  useEffect(() => void again(), [again]);
  const current = state.of === of ? state : { of };
  return { data: current.data, trouble: current.trouble, again, show };
}

/** Something a page does, once at a time. */
export interface Action<K extends Key> {
  /** Does it; gives the answer, or undefined when it was refused: then `trouble` says why. */
  run: (given: Given<K>) => Promise<{ answer: AnswerOf<Endpoints[K]> } | undefined>;
  busy: boolean;
  trouble: string | undefined;
  /** Why a field was refused, by its path in the body ("hours.0.closes"). */
  wrong: (field: string) => string | undefined;
  /** What the thing has become meanwhile, when somebody else was faster (409). */
  current: unknown;
  /** Forgets the trouble. */
  clear: () => void;
}

/**
 * Something that changes things. A tap that comes twice, or again after the connection was lost, carries the same key, and
 * is done once.
 */
export function useAction<K extends Key>(key: K): Action<K> {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const underway = useRef(false);
  const last = useRef<{ of: string; file: Blob | undefined; idempotencyKey: string }>(undefined);

  const run = useCallback(
    async (given: Given<K>) => {
      if (underway.current) return undefined;
      underway.current = true;
      setBusy(true);
      setError(undefined);
      const { file } = given;
      const of = JSON.stringify([given.params, given.query, given.body]);
      const same = last.current?.of === of && last.current.file === file;
      const idempotencyKey = (same && last.current?.idempotencyKey) || crypto.randomUUID();
      last.current = { of, file, idempotencyKey };
      try {
        const answer = await call(key, { ...given, idempotencyKey });
        last.current = undefined;
        return { answer };
      } catch (thrown) {
        // A refusal is an answer: what is tried after it is new. Only after a silence is it the same again.
        if (thrown instanceof Refused) last.current = undefined;
        setError(thrown);
        return undefined;
      } finally {
        underway.current = false;
        setBusy(false);
      }
    },
    [key],
  );
  const problem = error instanceof Refused ? error.problem : undefined;
  return {
    run,
    busy,
    trouble: error === undefined ? undefined : sentenceOf(error),
    wrong(field) {
      const found = problem?.errors?.find((each) => each.field === field);
      return found && `${found.message}${found.remedy ? `. ${found.remedy}` : ''}`;
    },
    current: problem?.status === 409 ? problem.current : undefined,
    clear: useCallback(() => setError(undefined), []),
  };
}
