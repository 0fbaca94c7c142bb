import { useState } from 'react';
import type { Card } from '../../../src/contract/board.ts';
import { PageDialog } from '../../parts/page-dialog.tsx';
import { timeIn } from '../format.ts';
import { Field } from '../parts/field.tsx';
import { Form } from '../parts/form.tsx';
import { Trouble } from '../parts/states.tsx';
import { useHere } from '../session.tsx';
import type { CardDoing } from './use-card.ts';
import { WordsInput } from '../parts/words-input.tsx';

const delays = [10, 15, 20, 30, 45, 60, 90] as const;
const reasons = ['A dish has run out', 'The kitchen is full', 'We close soon', 'No table is free'] as const;

interface Given {
  card: Card;
  doing: CardDoing;
  close: () => void;
}

/** By how much a ticket is put off. The guest is told the new time, and may cancel. */
export function Later({ card, doing, close }: Given) {
  const { zone } = useHere().restaurant;
  return (
    <PageDialog title={`Put #${card.number} off`} close={close}>
      <p>The guest is told the new time, and may cancel and get everything back.</p>
      <Trouble text={doing.trouble} />
      <div className="delays">
        {delays.map((minutes) => (
          <button
            key={minutes}
            type="button"
            className="btn btn-outline-secondary"
            disabled={doing.busy}
            onClick={() => {
              void doing.decide({ decision: 'delay', minutes }).then((done) => done && close());
            }}
          >
            <b>{minutes} min</b>
            <small>{timeIn(Date.parse(card.at) + minutes * 60_000, zone)}</small>
          </button>
        ))}
      </div>
    </PageDialog>
  );
}

/** Why a ticket is declined, in words the guest is told. What was typed stays until it is sent. */
export function Decline({ card, doing, close }: Given) {
  const [reason, setReason] = useState('');
  return (
    <PageDialog title={`Decline #${card.number}`} close={close}>
      <Form
        className="decline"
        send={() => {
          const said = reason.trim();
          const decision = { decision: 'decline' as const, ...(said === '' ? {} : { reason: said }) };
          void doing.decide(decision).then((done) => done && close());
        }}
      >
        <p>The guest is told, and everything they paid goes back. This cannot be undone.</p>
        <Trouble text={doing.trouble} />
        <div className="reasons" role="group" aria-label="Usual reasons">
          {reasons.map((each) => (
            <button
              key={each}
              type="button"
              className="btn btn-outline-secondary"
              aria-pressed={reason === each}
              onClick={() => setReason(each)}
            >
              {each}
            </button>
          ))}
        </div>
        <Field label="Reason" hint="The guest reads it. It may stay empty.">
          <WordsInput most={200} value={reason} onChange={setReason} />
        </Field>
        <div className="acts">
          <button type="button" className="btn btn-outline-secondary" onClick={close}>
            Keep it
          </button>
          <button type="submit" className="btn btn-danger" disabled={doing.busy}>
            Decline #{card.number}
          </button>
        </div>
      </Form>
    </PageDialog>
  );
}
