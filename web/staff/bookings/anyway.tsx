import { useState } from 'react';
import type { Conflict } from '../../../src/contract/book/answers.ts';
import { Field } from '../parts/field.tsx';
import { WordsInput } from '../parts/words-input.tsx';

/** Why guests sit down though the house is closed. */
export interface Anyway {
  /** Whether the house has said that it is closed. */
  closed: boolean;
  why: string;
  setWhy: (why: string) => void;
  /** What is sent of it with the guests. */
  sent: { anyway?: string };
}

/** Whether a refusal says that the house is closed; `current`: what it said of how things are. */
export const saysClosed = (current: unknown): boolean =>
  (current as Partial<Conflict> | undefined)?.closed === true;

/** Asks for the reason once guests were refused because the house is closed; `current`: what the refusal said. */
export function useAnyway(current: unknown): Anyway {
  const [why, setWhy] = useState('');
  // Once it is known that the house is closed, it stays so, whatever else is in the way.
  const [closed, setClosed] = useState(false);
  if (!closed && saysClosed(current)) setClosed(true);
  return { closed, why, setWhy, sent: closed && why.trim() ? { anyway: why } : {} };
}

/** The field for the reason; nothing while none is needed. */
export function WhyAnyway({
  anyway: { closed, why, setWhy },
  wrong,
}: {
  anyway: Anyway;
  wrong: string | undefined;
}) {
  if (!closed) return null;
  return (
    <Field
      label="Why seat them anyway"
      hint="Like “regulars, the kitchen agreed”. It is written down with your name."
      wrong={wrong}
    >
      <WordsInput required most={120} value={why} onChange={setWhy} />
    </Field>
  );
}
