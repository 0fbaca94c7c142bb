import type { ReactNode } from 'react';
import { shortDayOf, timeOf } from '../looks.ts';
import { Icon, Mark } from '../../parts/icon.tsx';

const moves = [
  { minutes: 15, label: '15 min' },
  { minutes: 60, label: '1 h' },
  { minutes: 24 * 60, label: '1 day' },
];

/** The stand-in world's clock and the buttons that move it on. */
export function ClockMoves({ now, move }: { now: Date | undefined; move: (minutes: number) => void }) {
  return (
    <div className="clock" role="group" aria-label="Clock">
      <p>
        <Icon name="clock" />
        <span className="visually-hidden">The time here is </span>
        {now !== undefined && (
          <time dateTime={now.toISOString()}>
            <span className="roomy">{shortDayOf(now)},</span> <strong>{timeOf(now)}</strong>
          </time>
        )}
        <span className="visually-hidden"> in India</span>
      </p>
      <div className="btn-group btn-group-sm">
        {moves.map(({ minutes, label }) => (
          <button
            key={minutes}
            type="button"
            className="btn btn-outline-secondary"
            aria-label={`Move the clock on by ${label}`}
            onClick={() => move(minutes)}
          >
            +{label}
          </button>
        ))}
      </div>
    </div>
  );
}

/** The pages beside this one. */
export function Links({ razorpay }: { razorpay: string | null }) {
  return (
    <nav className="links" aria-label="Other pages">
      {razorpay !== null && (
        <a href={razorpay} target="_blank" rel="noopener noreferrer">
          <span>
            <span className="roomy">Local </span>Razorpay
          </span>
          <Icon name="outside" />
        </a>
      )}
      <a href="/staff" target="_blank" rel="noopener noreferrer">
        Staff
        <Icon name="outside" />
      </a>
    </nav>
  );
}

/** What must be plain to everybody who looks at this page, and whether Thali is there. */
export function Banners({ connected }: { connected: boolean }) {
  return (
    <div className="banners">
      <p className="stand-ins" role="note">
        <strong>Stand-ins:</strong> nothing leaves this machine
        <span>, no message is sent and no money moves</span>
      </p>
      <div role="alert">
        {!connected && (
          <p className="offline">
            <Icon name="warning" /> Thali is not answering. What you see is kept; this goes on by itself once
            it is back.
          </p>
        )}
      </div>
    </div>
  );
}

/** The head of the page. */
export function TopBar({ children }: { children: ReactNode }) {
  return (
    <header className="top-bar">
      <h1>
        <Mark />
        Thali <small>phones</small>
      </h1>
      {children}
    </header>
  );
}
