import { useRef, useState } from 'react';
import type { Place } from '../../../src/sandbox/twilio/message.ts';
import type { Message } from '../model.ts';
import { Icon } from '../../parts/icon.tsx';

type Medium = Message['media'][number];

/** Where the page may load a file from: what people sent, and our own pictures by their path. */
function sourceOf({ localUrl, url }: Medium): string {
  if (localUrl !== null) return localUrl;
  const { pathname } = new URL(url, location.href);
  // The address our pictures are sent with may name this machine differently than the page does.
  return pathname.startsWith('/photos/') ? pathname : url;
}

/** Heights of the bars of a voice note, steady for each recording. */
function bars(sid: string): number[] {
  return Array.from(
    { length: 26 },
    (_, index) => 20 + ((sid.charCodeAt((index % 30) + 2) * (index + 7)) % 80),
  );
}

function VoiceNote({ medium }: { medium: Medium }) {
  const audio = useRef<HTMLAudioElement>(null);
  const [playing, setPlaying] = useState(false);
  const [part, setPart] = useState(0);

  function toggle(): void {
    const { current } = audio;
    if (current === null) return;
    if (playing) current.pause();
    else current.play().catch(() => setPlaying(false));
  }
  const heights = bars(medium.sid).map((height, index) => ({ height, index }));
  return (
    <div className="voice-note">
      <button type="button" onClick={toggle} aria-label={playing ? 'Pause voice note' : 'Play voice note'}>
        <Icon name={playing ? 'pause' : 'play'} />
      </button>
      <svg viewBox="0 0 104 24" aria-hidden="true">
        {heights.map(({ height, index }) => (
          <rect
            key={index}
            className={index / heights.length < part ? 'played' : undefined}
            x={index * 4}
            y={12 - height / 9}
            width="2"
            height={(height / 9) * 2}
            rx="1"
          />
        ))}
      </svg>
      <audio
        ref={audio}
        src={sourceOf(medium)}
        preload="metadata"
        onPlay={() => setPlaying(true)}
        onPause={() => setPlaying(false)}
        onEnded={() => setPart(0)}
        onTimeUpdate={({ currentTarget }) =>
          setPart(currentTarget.currentTime / (currentTarget.duration || 1))
        }
      />
    </div>
  );
}

/** A picture, a voice note, or a file to open. */
export function Attachment({ medium }: { medium: Medium }) {
  const source = sourceOf(medium);
  if (medium.contentType.startsWith('audio/')) return <VoiceNote medium={medium} />;
  if (medium.contentType.startsWith('image/')) {
    return (
      <a
        className="photo"
        href={source}
        target="_blank"
        rel="noopener noreferrer"
        aria-label="Open the picture"
      >
        <img src={source} alt="" />
      </a>
    );
  }
  return (
    <a href={source} target="_blank" rel="noopener noreferrer">
      Open the file
    </a>
  );
}

/** A shared place: a drawn corner of a town with a pin, and what it is called. */
export function PlaceCard({ place }: { place: Place }) {
  const where = `${place.latitude.toFixed(4)}, ${place.longitude.toFixed(4)}`;
  return (
    <div className="place-card">
      <svg viewBox="0 0 220 96" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
        <path className="ground" d="M0 0h220v96H0z" />
        <path className="park" d="M146 0h74v34l-50 12zM0 66l44-8 10 38H0z" />
        <path className="water" d="M0 0h58L40 22 0 30z" />
        <path className="road" d="M-5 46 90 40l70 22 65-12M64-5l12 56-8 50M150-5l-4 60 18 46M104 42l-6 60" />
        <path className="pin" d="M112 62c10-11 15-18 15-25a15 15 0 1 0-30 0c0 7 5 14 15 25z" />
        <circle className="hole" cx="112" cy="37" r="5.5" />
      </svg>
      <p>
        <strong>{place.label ?? 'A place on the map'}</strong>
        <span>{place.address ?? where}</span>
      </p>
    </div>
  );
}
