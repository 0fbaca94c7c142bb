import { useEffect, useState } from 'react';
import { Field } from '../parts/field.tsx';
import { useData } from '../use-data.ts';

/** Milliseconds without a key after which what was typed is looked up. */
const pause = 300;

/** What was typed, once nobody types any more. */
function useSettled<T>(value: T): T {
  const key = JSON.stringify(value);
  const [settled, setSettled] = useState(key);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(key), pause);
    return () => clearTimeout(timer);
  }, [key]);
  return JSON.parse(settled) as T;
}

/**
 * The name in addresses: what Thali proposes for a restaurant of this name until somebody types another, with a word
 * whether it is free. `typed` undefined: nobody has; empty: it was erased, and another is about to be typed.
 */
export function SlugField({
  house,
  typed,
  onChange,
  wrong,
}: {
  house: { name: string; area: string; city: string };
  typed: string | undefined;
  onChange: (typed: string | undefined) => void;
  wrong: string | undefined;
}) {
  const asked = { ...house, ...(typed ? { slug: typed } : {}) };
  const query = useSettled(asked);
  const nothing = query.name === '' && query.slug === undefined;
  const { data, trouble } = useData('GET /desk/slugs', nothing ? undefined : { query });
  // What was found for what stood there before says nothing of what stands there now.
  const known = JSON.stringify(query) === JSON.stringify(asked) ? data : undefined;
  const proposal = known?.proposal ?? '';
  const says = {
    free: 'It is free.',
    taken: `Another restaurant has it.${proposal === '' ? '' : ` ${proposal} is free.`}`,
    wrong: 'Two small letters, digits or hyphens at least.',
  };
  function hint(): string {
    if (!typed && house.name === '') return 'Proposed once there is a name.';
    if (known?.asked) return says[known.asked];
    if (known === undefined) return trouble ?? 'Looking…';
    if (proposal === '') return 'None can be made of its name: type one.';
    return typed === undefined ? 'Proposed; it is free.' : `Left empty, it is ${proposal}.`;
  }
  const bad = known?.asked === 'taken' || known?.asked === 'wrong';
  return (
    <Field
      label="Name in addresses"
      hint={bad ? `…/r/${typed ?? ''}` : hint()}
      wrong={wrong ?? (bad ? hint() : undefined)}
    >
      <input
        value={typed ?? proposal}
        maxLength={60}
        autoComplete="off"
        spellCheck={false}
        autoCapitalize="none"
        onChange={({ target }) => onChange(target.value.toLowerCase())}
        onBlur={() => {
          if (typed === '') onChange(undefined);
        }}
      />
    </Field>
  );
}
