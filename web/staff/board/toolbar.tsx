import { useEffect, useState } from 'react';
import { Icon } from '../../parts/icon.tsx';
import { canBeHeard, silence, unlockSound, wantsSound } from './sound.ts';
import { useAwake } from './use-awake.ts';

function SoundButton() {
  const [heard, setHeard] = useState(canBeHeard);
  const waits = !heard && wantsSound();
  return (
    <button
      type="button"
      className={`btn ${waits ? 'btn-primary' : 'btn-outline-secondary'}`}
      aria-pressed={heard}
      onClick={() => {
        void (heard ? silence() : unlockSound()).then(() => setHeard(canBeHeard()));
      }}
    >
      <Icon name="sound" />
      {heard ? 'Sound is on' : waits ? 'Tap to hear tickets' : 'Turn sound on'}
    </button>
  );
}

function FullScreenButton() {
  const [full, setFull] = useState(() => document.fullscreenElement !== null);
  useEffect(() => {
    const look = () => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', look);
    return () => document.removeEventListener('fullscreenchange', look);
  }, []);
  if (!document.fullscreenEnabled) return null;
  return (
    <button
      type="button"
      className="btn btn-outline-secondary"
      aria-pressed={full}
      onClick={() => void (full ? document.exitFullscreen() : document.documentElement.requestFullscreen())}
    >
      {full ? 'Leave full screen' : 'Full screen'}
    </button>
  );
}

/** How this device serves the board: heard, awake, and whole. */
export function Toolbar() {
  const awake = useAwake();
  return (
    <>
      {awake && <span className="badge-plain awake">Screen stays on</span>}
      <SoundButton />
      <FullScreenButton />
    </>
  );
}
