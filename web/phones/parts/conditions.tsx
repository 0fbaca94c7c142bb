import { type ReactNode, useState } from 'react';
import { api, sentenceOf } from '../api.ts';
import type { Phone } from '../model.ts';
import { useHands } from '../use-world.ts';

const conditions = [
  { name: 'unreachable', label: 'switched off' },
  { name: 'landline', label: 'a landline' },
  { name: 'no-whatsapp', label: 'no WhatsApp' },
];

/** What is wrong with a phone's line, to be ticked; `legend` stands above it. */
export function Conditions({ phone, legend }: { phone: Phone; legend: ReactNode }) {
  const { know } = useHands();
  const [trouble, setTrouble] = useState<string>();
  // A tick shows at once and the next one builds on it; without this it would jump back until the answer is here.
  const [asked, setAsked] = useState<string[]>();
  const shown = asked ?? phone.conditions;
  function set(name: string, present: boolean): void {
    const others = shown.filter((each) => each !== name);
    const next = present ? [...others, name] : others;
    setAsked(next);
    api
      .change(phone.number, { conditions: next })
      .then(know, (error: unknown) => setTrouble(sentenceOf(error)))
      .finally(() => setAsked((latest) => (latest === next ? undefined : latest)));
  }
  return (
    <fieldset className="conditions">
      <legend>{legend}</legend>
      {conditions.map(({ name, label }) => (
        <label key={name} className="form-check">
          <input
            type="checkbox"
            className="form-check-input"
            checked={shown.includes(name)}
            onChange={({ currentTarget }) => set(name, currentTarget.checked)}
          />
          {label}
        </label>
      ))}
      {trouble !== undefined && <p role="alert">{trouble}</p>}
    </fieldset>
  );
}
