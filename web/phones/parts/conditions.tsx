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
  function set(name: string, present: boolean): void {
    const others = phone.conditions.filter((each) => each !== name);
    api
      .change(phone.number, { conditions: present ? [...others, name] : others })
      .then(know, (error: unknown) => setTrouble(sentenceOf(error)));
  }
  return (
    <fieldset className="conditions">
      <legend>{legend}</legend>
      {conditions.map(({ name, label }) => (
        <label key={name} className="form-check">
          <input
            type="checkbox"
            className="form-check-input"
            checked={phone.conditions.includes(name)}
            onChange={({ currentTarget }) => set(name, currentTarget.checked)}
          />
          {label}
        </label>
      ))}
      {trouble !== undefined && <p role="alert">{trouble}</p>}
    </fieldset>
  );
}
