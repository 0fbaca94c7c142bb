import './board.css';
import './card.css';
import { useState } from 'react';
import type { Card } from '../../../src/contract/board.ts';
import { PageHead } from '../parts/page-head.tsx';
import { Loaded } from '../parts/states.tsx';
import { useNow } from '../use-now.ts';
import { TicketCard } from './card.tsx';
import { OfflineBanner } from './offline.tsx';
import { Toolbar } from './toolbar.tsx';
import { useAlerts } from './use-alerts.ts';
import { useBoard } from './use-board.ts';
import type { CardTools } from './use-card.ts';
import { laneEmpty, laneNames } from './words.ts';

const live = ['answer', 'cooking', 'ready', 'later'] as const;
type Lane = Card['lane'];

function LaneOf({ lane, cards, now, tools }: { lane: Lane; cards: Card[]; now: number; tools: CardTools }) {
  const id = `lane-${lane}`;
  return (
    <section className="lane" data-lane={lane} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {laneNames[lane]} <span className="count">{cards.length}</span>
      </h2>
      {cards.length === 0 && <p className="soft nothing">{laneEmpty[lane]}</p>}
      {cards.map((card) => (
        <TicketCard key={card.id} card={card} now={now} tools={tools} />
      ))}
    </section>
  );
}

/** On a phone one lane is seen at a time. */
function LaneTabs({
  shown,
  show,
  count,
}: {
  shown: Lane;
  show: (lane: Lane) => void;
  count: (lane: Lane) => number;
}) {
  return (
    <div className="lane-tabs" role="group" aria-label="Which tickets">
      {live.map((lane) => (
        <button
          key={lane}
          type="button"
          className="btn btn-outline-secondary"
          aria-pressed={shown === lane}
          onClick={() => show(lane)}
        >
          {laneNames[lane]} <span className="count">{count(lane)}</span>
        </button>
      ))}
    </div>
  );
}

/** Everything the house has to answer, cook and hand over, as it comes. */
export default function BoardPage() {
  const { of, read, offlineSince, readAt } = useBoard();
  const said = useAlerts(of.data?.cards);
  const now = useNow(10);
  const [chosen, setChosen] = useState<Lane>();
  const [done, setDone] = useState(false);
  const offline = offlineSince !== undefined;
  // While the line is cut the banner says so, and what was read stays.
  const shownData = offline && of.data ? { ...of, trouble: undefined } : of;
  return (
    <div className="board-page">
      <PageHead title="Board">
        <Toolbar />
      </PageHead>
      {offlineSince !== undefined && <OfflineBanner since={offlineSince} readAt={readAt} />}
      <p className="visually-hidden" role="status">
        {said}
      </p>
      <Loaded of={shownData}>
        {({ cards, printers, doneBefore }) => {
          const tools = { read, offline, printers };
          const ofLane = (lane: Lane) => cards.filter((card) => card.lane === lane);
          const over = ofLane('done');
          // On a phone the first that waits for somebody is open, until another is chosen.
          const shown = chosen ?? live.find((lane) => ofLane(lane).length > 0) ?? 'answer';
          return (
            <>
              <LaneTabs shown={shown} show={setChosen} count={(lane) => ofLane(lane).length} />
              <div className="lanes" data-shown={shown}>
                {live.map((lane) => (
                  <LaneOf key={lane} lane={lane} cards={ofLane(lane)} now={now} tools={tools} />
                ))}
              </div>
              <button
                type="button"
                className="btn btn-outline-secondary done-toggle"
                aria-expanded={done}
                onClick={() => setDone(!done)}
              >
                Done today ({over.length + doneBefore})
              </button>
              {done && <LaneOf lane="done" cards={over} now={now} tools={tools} />}
              {done && doneBefore > 0 && <p className="soft">{doneBefore} more are over, earlier today.</p>}
            </>
          );
        }}
      </Loaded>
    </div>
  );
}
