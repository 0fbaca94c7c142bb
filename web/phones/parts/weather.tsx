import { useCallback, useEffect, useState } from 'react';
import type { Fault } from '../../../src/sandbox/twilio/faults.ts';
import { api, sentenceOf } from '../api.ts';
import { clearAll, nameOf, troubles } from '../faults.ts';
import type { Phone } from '../model.ts';
import { Conditions } from './conditions.tsx';

/** Faults to order and those waiting, as in "what happens when Twilio fails". */
export function Weather({ phones }: { phones: Phone[] }) {
  const [faults, setFaults] = useState<Fault[]>([]);
  const [slow, setSlow] = useState(0);
  const [said, setSaid] = useState('');

  const look = useCallback(async () => {
    setFaults(await api.faults());
    setSlow((await api.settings()).latencyMs);
  }, []);
  const attempt = useCallback(
    (act: () => Promise<unknown>, done: string) => {
      act()
        .then(look)
        .then(
          () => setSaid(done),
          (error: unknown) => setSaid(sentenceOf(error)),
        );
    },
    [look],
  );
  useEffect(() => attempt(() => Promise.resolve(), ''), [attempt]);

  return (
    <>
      <section>
        <p>Order a fault, then go on texting. Thali should stay polite and lose nothing.</p>
        <ul className="troubles">
          {troubles.map(({ name, about, order }) => (
            <li key={name}>
              <button
                type="button"
                className="btn btn-outline-danger"
                onClick={() => attempt(order, `Ordered: ${name}.`)}
              >
                {name}
              </button>
              <p>{about}</p>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>On now</h3>
        {faults.length === 0 && slow === 0 && <p>Fine weather.</p>}
        <ul className="waiting-faults">
          {slow > 0 && <li>Twilio answers {slow / 1000} seconds late</li>}
          {faults.map(({ id, effect, left, struck }) => (
            <li key={id}>
              {nameOf(effect.kind)}
              <small>
                {left === null
                  ? `struck ${struck} times`
                  : left === 1
                    ? 'waits for its moment'
                    : `${left} to come`}
              </small>
            </li>
          ))}
        </ul>
        <button
          type="button"
          className="btn btn-success"
          onClick={() => attempt(clearAll, 'The weather is fine.')}
        >
          Clear all
        </button>
        <p className="said" role="status">
          {said}
        </p>
      </section>
      <section>
        <h3>Phones that cannot be reached</h3>
        {phones.map((phone) => (
          <Conditions key={phone.number} phone={phone} legend={phone.profileName} />
        ))}
      </section>
    </>
  );
}
