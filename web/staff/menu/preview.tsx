import { languageNames } from '../../../src/domain/language.ts';
import { useState } from 'react';
import { money } from '../format.ts';
import { Field } from '../parts/field.tsx';
import { Empty, Loaded } from '../parts/states.tsx';
import { useHere } from '../session.tsx';
import { useChanges } from '../use-changes.ts';
import { useData } from '../use-data.ts';
import { Bubble } from './preview/bubble.tsx';
import { type Look, noteOf, type Step, titleOf } from './preview/turns.ts';
import './preview/preview.css';
import { DayField, TimeField } from '../parts/moments.tsx';

/** What guests read of the menu in a chat: made by what writes to them, for any channel and language. */
export default function Preview() {
  const { restaurant } = useHere();
  const [look, setLook] = useState<Look>({
    channel: 'whatsapp',
    language: 'en',
    of: undefined,
    day: '',
    time: '',
  });
  const [steps, setSteps] = useState<Step[]>([]);
  const here = steps.at(-1)?.to;
  const query = {
    channel: look.channel,
    language: look.language,
    ...(look.of === undefined ? {} : { of: look.of }),
    ...(look.time === '' ? {} : { time: look.time, ...(look.day === '' ? {} : { day: look.day }) }),
    ...here,
  };
  const params = { restaurant: restaurant.id };
  const preview = useData('GET /restaurants/:restaurant/menu/preview', { params, query });
  useChanges(restaurant.id, ['menu'], () => void preview.again());
  // Of what was read last: the tools stay where they are while it is read again.
  const [stands, setStands] = useState<{ of: 'draft' | 'live'; unpublished: boolean }>();
  const { data } = preview;
  if (data && (data.of !== stands?.of || data.unpublished !== stands.unpublished)) setStands(data);
  const change = (some: Partial<Look>) => setLook((old) => ({ ...old, ...some }));

  return (
    <div className="preview">
      <form className="preview-tools" onSubmit={(event) => event.preventDefault()}>
        {stands?.unpublished && (
          <Field label="Which menu">
            <select
              value={look.of ?? stands.of}
              onChange={({ target }) => {
                change({ of: target.value as 'draft' | 'live' });
                // What was opened may be in one of them only.
                setSteps([]);
              }}
            >
              <option value="draft">The draft</option>
              <option value="live">What guests have now</option>
            </select>
          </Field>
        )}
        <Field label="Channel">
          <select
            value={look.channel}
            onChange={({ target }) => change({ channel: target.value as Look['channel'] })}
          >
            <option value="whatsapp">WhatsApp</option>
            <option value="sms">SMS</option>
          </select>
        </Field>
        <Field label="Language">
          <select
            value={look.language}
            onChange={({ target }) => change({ language: target.value as Look['language'] })}
          >
            {Object.entries(languageNames).map(([code, name]) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </Field>
        <TimeField
          label="Wanted at"
          hint="Left empty: now"
          value={look.time}
          onChange={(chosen) => change({ time: chosen })}
        />
        <DayField label="On day" value={look.day} onChange={(chosen) => change({ day: chosen })} />
      </form>
      <nav className="preview-path" aria-label="Where in the menu">
        <button
          type="button"
          className="btn btn-sm btn-outline-primary"
          aria-current={steps.length === 0 ? 'step' : undefined}
          onClick={() => setSteps([])}
        >
          Whole menu
        </button>
        {steps.map((step, i) => (
          <button
            key={step.title}
            type="button"
            className="btn btn-sm btn-outline-primary"
            aria-current={i === steps.length - 1 ? 'step' : undefined}
            onClick={() => setSteps(steps.slice(0, i + 1))}
          >
            {step.title}
          </button>
        ))}
        <a className="preview-page" href={`/r/${restaurant.slug}`} target="_blank" rel="noreferrer">
          The menu as a page
        </a>
      </nav>
      <Loaded of={preview}>
        {({ turns, costPaise, of, unpublished }) => (
          <>
            <p className="preview-of">
              {of === 'draft' ? (
                <>
                  <b>The draft.</b> Guests read this once it is published.
                </>
              ) : (
                <>
                  <b>What guests have now.</b>
                  {unpublished ? ' The draft has changes they do not have yet.' : ' The draft says the same.'}
                </>
              )}
            </p>
            <p className="preview-sum" role="status">
              {noteOf(turns)}
              {costPaise !== null && ` About ${money(costPaise)} to send all of it.`}
            </p>
            {turns.length === 0 && (
              <Empty title="Nothing is asked">
                <p>This dish goes straight into the cart when a guest picks it.</p>
              </Empty>
            )}
            <div className="preview-turns">
              {turns.map((turn, i) => (
                <section
                  key={`${turn.what}-${i}`}
                  className={`preview-phone ${look.channel}`}
                  aria-label={titleOf(turn)}
                >
                  <h2>{titleOf(turn)}</h2>
                  {turn.messages.map((message, nth) => (
                    <Bubble
                      key={`${nth}-${message.text.slice(0, 20)}`}
                      message={message}
                      language={look.language}
                      open={(step) => setSteps([...steps, step])}
                    />
                  ))}
                </section>
              ))}
            </div>
          </>
        )}
      </Loaded>
    </div>
  );
}
