import { type InputHTMLAttributes, type KeyboardEvent, useRef, useState } from 'react';
import type { Kind } from '../../../../src/domain/menu-draft/edit.ts';
import { money, paiseOf } from '../../format.ts';
import { Field } from '../../parts/field.tsx';
import { useEditing } from './draft-context.tsx';

type Json = Parameters<typeof JSON.stringify>[0];

/** A field of something in the draft, by which it is found there. */
export interface FieldOf {
  kind: Kind;
  id: string;
  field: string;
  /** What the thing is called, for whoever is told of a clash. */
  of: string;
  label: string;
}

/** Names the fields of one thing in the draft. */
export const fieldsOf =
  <K extends Kind>(kind: K, id: string, of: string) =>
  (field: string, label: string) => ({ kind, id, of, field, label });

/** How a value is typed. */
export interface Typed<T> {
  show: (value: T | undefined) => string;
  /** The value of what was typed; null is nothing; a sentence's end where it is none. */
  read: (text: string) => { value: T | null } | { wrong: string };
}

export const asText: Typed<string> = {
  show: (value) => value ?? '',
  read: (text) => ({ value: text.trim() === '' ? null : text.trim() }),
};
export const asMoney: Typed<number> = {
  show: (value) => (value === undefined ? '' : (value / 100).toFixed(value % 100 === 0 ? 0 : 2)),
  read: (text) => {
    if (text.trim() === '') return { value: null };
    const paise = paiseOf(text);
    return paise === undefined
      ? { wrong: 'must be an amount in rupees, like 240 or 240.50' }
      : { value: paise };
  },
};
export const asNumber: Typed<number> = {
  show: (value) => (value === undefined ? '' : String(value)),
  read: (text) => {
    if (text.trim() === '') return { value: null };
    return /^\d{1,6}$/.test(text.trim()) ? { value: Number(text) } : { wrong: 'must be a whole number' };
  },
};
export const asList: Typed<string[]> = {
  show: (value) => (value ?? []).join(', '),
  read: (text) => ({
    value: text
      .split(/[,;\n]/)
      .map((each) => each.trim())
      .filter(Boolean),
  }),
};

/** Saves a field as soon as it is left; a clash with somebody else is put to whoever typed. */
export function useSave<T>(
  { kind, id, field, of, label }: FieldOf,
  inWords: (value: T | undefined) => string,
) {
  const { acts, clash } = useEditing();
  const [wrong, setWrong] = useState<string>();
  const save = async (before: T | undefined, after: T | null, done: () => void): Promise<void> => {
    setWrong(undefined);
    const send = (from: Json) =>
      acts.edit({ do: 'set', kind, id, field, before: from ?? null, after } as Parameters<
        typeof acts.edit
      >[0]);
    const came = await send(before);
    if (came.done) return done();
    if (!came.overtaken) return setWrong(came.wrong(field) ?? `was not saved. ${came.trouble}`);
    const current = came.current;
    clash({
      title: `${of}: ${label}`,
      mine: inWords(after ?? undefined),
      theirs: inWords((current ?? undefined) as T | undefined),
      keepMine: async () => {
        const again = await send(current);
        done();
        return again;
      },
      keepTheirs: done,
    });
  };
  return { save, wrong: wrong ?? acts.problem(kind, id, field), setWrong };
}

/** A text field that saves itself when it is left, or at Enter; Escape takes back what was typed. */
export function AutoField<T>({
  value,
  typed,
  hint,
  hidden = false,
  lines,
  input = {},
  ...which
}: FieldOf & {
  value: T | undefined;
  typed: Typed<T>;
  hint?: string;
  hidden?: boolean;
  /** A field of several lines. */
  lines?: number;
  input?: InputHTMLAttributes<HTMLInputElement>;
}) {
  const { currency } = useEditing();
  // Whoever types has begun from what stood there then, whatever has become of it meanwhile.
  const [begun, setBegun] = useState<{ from: T | undefined; text: string }>();
  const inWords = (said: T | undefined) =>
    which.field === 'price' && typeof said === 'number'
      ? money(said, currency)
      : typed.show(said) || 'nothing';
  const { save, wrong, setWrong } = useSave<T>(which, inWords);
  const text = begun?.text ?? typed.show(value);

  // What was sent once is not sent again by leaving the field; Enter tries again.
  const tried = useRef<string>(undefined);
  function leave(again: boolean): void {
    if (begun === undefined || (!again && tried.current === begun.text)) return;
    tried.current = begun.text;
    const read = typed.read(begun.text);
    if ('wrong' in read) return setWrong(read.wrong);
    if (typed.show(read.value ?? undefined) === typed.show(begun.from)) {
      setWrong(undefined);
      return setBegun(undefined);
    }
    const { text: sent } = begun;
    void save(begun.from, read.value, () => {
      tried.current = undefined;
      // Who has typed on meanwhile goes on from what was saved.
      setBegun((now) =>
        now === undefined || now.text === sent ? undefined : { ...now, from: read.value ?? undefined },
      );
    });
  }
  const shared = {
    value: text,
    onChange: ({ target }: { target: { value: string } }) =>
      setBegun((old) => ({ from: old === undefined ? value : old.from, text: target.value })),
    onBlur: () => leave(false),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Enter' && lines === undefined) leave(true);
      if (event.key === 'Escape' && begun !== undefined) {
        // The dialog around it stays.
        event.preventDefault();
        event.stopPropagation();
        tried.current = undefined;
        setBegun(undefined);
        setWrong(undefined);
      }
    },
  };
  return (
    <Field label={which.label} wrong={wrong} hidden={hidden} {...(hint === undefined ? {} : { hint })}>
      {lines === undefined ? (
        <input autoComplete="off" {...input} {...shared} />
      ) : (
        <textarea rows={lines} {...shared} />
      )}
    </Field>
  );
}
