import type { Card } from '../../../src/contract/board.ts';
import { Icon } from '../../parts/icon.tsx';
import { money, timeIn } from '../format.ts';
import { useHere } from '../session.tsx';
import { CardActs } from './acts.tsx';
import { Dishes } from './dishes.tsx';
import { useFollowed } from './follow.ts';
import type { CardTools } from './use-card.ts';
import { kindIcons, kindNames, outcomeOf, urgencyOf } from './words.ts';

function Urgency({ card, now }: { card: Card; now: number }) {
  if (card.lane === 'done') return <span className="urgency calm">{outcomeOf(card)}</span>;
  const { tone, text } = urgencyOf(card, now);
  return (
    <span className={`urgency ${tone}`}>
      <Icon name={tone === 'late' ? 'warning' : 'clock'} />
      {text}
    </span>
  );
}

function Facts({ card }: { card: Card }) {
  const { party, heads, tables, lateMinutes, cutlery, guest, lane } = card;
  const { restaurant } = useHere();
  const facts = [
    party > 0 ? `${party} ${party === 1 ? 'guest' : 'guests'}` : '',
    heads === null ? '' : `feeds ${heads}`,
    tables.length > 0 ? `Table ${tables.join(' + ')}` : '',
    cutlery ? 'with cutlery' : '',
    guest?.lastDigits ? `number …${guest.lastDigits}` : '',
  ].filter(Boolean);
  return (
    <p className="facts">
      {facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
      {lateMinutes > 0 && <span className="badge-plain late">{lateMinutes} min late, they say</span>}
      {guest && guest.total > 0 && lane !== 'done' && (
        <span className={`badge-plain ${guest.due > 0 ? 'late' : 'good'}`}>
          {guest.due > 0
            ? `${money(guest.due, restaurant.currency)} to pay`
            : `Paid ${money(guest.total, restaurant.currency)}`}
        </span>
      )}
    </p>
  );
}

/** What could make somebody ill, so that nobody can overlook it. */
function Danger({ card }: { card: Card }) {
  const said = [
    ...(card.noteIsAllergy && card.note !== null ? [card.note] : []),
    ...card.lines.flatMap(({ noteIsAllergy, note }) => (noteIsAllergy && note !== null ? [note] : [])),
  ];
  return (
    <>
      {[...new Set(said)].map((words) => (
        <p key={words} className="allergy">
          <Icon name="warning" />
          <span>
            <b>ALLERGY</b> <bdi>{words}</bdi>
          </span>
        </p>
      ))}
      {card.allergens.length > 0 && (
        <p className="contains">
          <b>Contains</b> {card.allergens.join(', ')}
        </p>
      )}
    </>
  );
}

/** One ticket on the board: what it is, how pressing, what to make, what to watch out for, and what can be done with it. */
export function TicketCard({ card, now, tools }: { card: Card; now: number; tools: CardTools }) {
  const { zone } = useHere().restaurant;
  useFollowed(card.id);
  const title = `#${card.number} ${card.name}`.trim();
  return (
    <article
      className={`ticket-card ${card.lane === 'done' ? 'calm' : urgencyOf(card, now).tone}`}
      id={`ticket-${card.id}`}
      tabIndex={-1}
      aria-label={`${title}, ${kindNames[card.kind]}`}
    >
      <header>
        <h3>
          <span className="no">#{card.number}</span> <span className="who">{card.name || 'No name'}</span>
        </h3>
        <time dateTime={card.at}>{timeIn(card.at, zone)}</time>
      </header>
      <p className="kind">
        <span className="badge-plain">
          <Icon name={kindIcons[card.kind]} />
          {kindNames[card.kind]}
        </span>
        <Urgency card={card} now={now} />
      </p>
      <Facts card={card} />
      <Danger card={card} />
      {card.note !== null && !card.noteIsAllergy && (
        <p className="note">
          “<bdi>{card.note}</bdi>”
        </p>
      )}
      {card.lane !== 'done' && <Dishes card={card} />}
      <CardActs card={card} tools={tools} />
    </article>
  );
}
