import { type ComponentProps, useRef } from 'react';
import { lengthKept, withRoomFor } from '../../../src/domain/typed.ts';

type Control = HTMLInputElement | HTMLTextAreaElement;
type Passed = Pick<
  ComponentProps<'input'>,
  | 'id'
  | 'className'
  | 'required'
  | 'placeholder'
  | 'autoComplete'
  | 'aria-label'
  | 'aria-invalid'
  | 'aria-describedby'
>;

/**
 * A control for text of at most `most` characters as the contract's `words` counts them, and not `maxLength`, to which an
 * emoji is two. What was longer before may stay, and becomes no longer.
 */
export function WordsInput({
  most,
  value,
  onChange,
  rows,
  type = 'text',
  list,
  minLength,
  ...passed
}: Passed & {
  most: number;
  value: string;
  onChange: (value: string) => void;
  /** On so many lines; absent: on one. */
  rows?: number;
  type?: 'text' | 'search';
  list?: string;
  minLength?: number;
}) {
  // Half a word that an input method still composes is left alone: what stood there before is kept until it is whole.
  const before = useRef<string>(undefined);
  function take(control: Control, was: string): void {
    const { value: typed, selectionStart } = control;
    const room = Math.max(most, lengthKept(was));
    const { text, caret } = withRoomFor(typed, room, selectionStart ?? typed.length);
    if (text !== typed) {
      control.value = text;
      control.setSelectionRange(caret, caret);
    }
    onChange(text);
  }
  const common = {
    ...passed,
    value,
    ...(minLength === undefined ? {} : { minLength }),
    onChange: ({ target }: { target: Control }) =>
      before.current === undefined ? take(target, value) : onChange(target.value),
    onCompositionStart: () => {
      before.current = value;
    },
    onCompositionEnd: ({ currentTarget }: { currentTarget: Control }) => {
      const was = before.current ?? value;
      before.current = undefined;
      take(currentTarget, was);
    },
  };
  if (rows !== undefined) return <textarea {...common} rows={rows} />;
  return <input {...common} type={type} list={list} />;
}
