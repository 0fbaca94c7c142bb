import type { Endpoints } from '../../../src/contract/contract.ts';
import type { AnswerOf } from '../../../src/contract/endpoint.ts';
import { Icon } from '../../parts/icon.tsx';
import { dayIn, timeIn } from '../format.ts';
import { Loaded } from '../parts/states.tsx';
import { useData } from '../use-data.ts';
import { zoneHere } from './zone.ts';

type Sender = AnswerOf<Endpoints['GET /desk/senders']>[number];

const when = (instant: string | null, never: string) =>
  instant === null ? never : `${dayIn(instant, zoneHere)}, ${timeIn(instant, zoneHere)}`;

/** What a channel can do towards people in India, each with whether it does. */
const abilities = ({ can }: Sender) => [
  { does: can.twoWay, yes: 'Can be answered', no: 'India cannot answer' },
  { does: can.buttons, yes: 'Buttons and lists', no: 'No buttons: numbers to type' },
  { does: can.media, yes: 'Pictures', no: 'No pictures' },
  { does: !can.window, yes: 'At any time', no: 'Only for 24 hours after they wrote' },
];

function Number({ of }: { of: Sender }) {
  const address = of.address.replace('whatsapp:', '');
  return (
    <section
      className="card-plain"
      aria-label={`${of.channel === 'whatsapp' ? 'WhatsApp' : 'SMS'} ${address}`}
    >
      <h2>
        {address}{' '}
        <span className={`badge-plain ${of.configured ? 'good' : 'bad'}`}>
          {of.configured ? 'Set up' : 'Not set up'}
        </span>
      </h2>
      <p className="soft">
        {of.channel === 'whatsapp' ? 'WhatsApp' : 'SMS'}, {of.restaurant ?? 'shared by all'}
      </p>
      {of.down && (
        <p className="badge-plain bad" role="status">
          {`Does not send since ${timeIn(of.down.since, zoneHere)}: ${of.down.code}, tried again at ${timeIn(of.down.nextTryAt, zoneHere)}`}
        </p>
      )}
      <ul className="abilities">
        {abilities(of).map(({ does, yes, no }) => (
          <li key={yes} className={does ? '' : 'soft'}>
            <Icon name={does ? 'check' : 'close'} /> {does ? yes : no}
          </li>
        ))}
      </ul>
      <dl className="figures">
        <dt>Conversations</dt>
        <dd>{of.conversations}</dd>
        <dt>Last heard</dt>
        <dd>{when(of.lastInboundAt, 'never')}</dd>
        <dt>Last sent</dt>
        <dd>{when(of.lastOutboundAt, 'none for a day')}</dd>
        <dt>Sent in the last day</dt>
        <dd>{of.sent}</dd>
        <dt>Not arrived in the last day</dt>
        <dd>{of.failures.reduce((sum, { count }) => sum + count, 0) || 'none'}</dd>
      </dl>
      {of.failures.length > 0 && (
        <ul className="failures" aria-label="Why they did not arrive">
          {of.failures.map(({ code, count, why }) => (
            <li key={code ?? ''}>
              <strong>
                {count} × {code ?? 'no code'}
              </strong>{' '}
              {why}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The numbers that Thali writes from: what each can do, and how it does. */
export function Numbers() {
  const data = useData('GET /desk/senders', {});
  return (
    <Loaded of={data}>
      {(senders) => (
        <div className="desk-grid">
          {senders.map((sender) => (
            <Number key={sender.id} of={sender} />
          ))}
        </div>
      )}
    </Loaded>
  );
}
