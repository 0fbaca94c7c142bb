/** What is heard: two rising notes for something new, two even ones for a change, two falling ones for what is off. */
const tunes = { new: [660, 880], changed: [740, 740], cancelled: [520, 390] } as const;
export type Tune = keyof typeof tunes;

const wishKey = 'thali.board.sound';
let context: AudioContext | undefined;

/** Whether somebody here wants to hear tickets, as they said last on this device. */
export const wantsSound = (): boolean => localStorage.getItem(wishKey) === 'on';

/** Whether the browser lets us be heard: only after a tap, and so not right after the page was loaded. */
export const canBeHeard = (): boolean => context?.state === 'running';

/** Turns the sound on. Must be called by a tap: browsers are silent until then. */
export async function unlockSound(): Promise<void> {
  localStorage.setItem(wishKey, 'on');
  context ??= new AudioContext();
  await context.resume();
  play('new');
}

/** Turns it off, until somebody wants it again. */
export async function silence(): Promise<void> {
  localStorage.setItem(wishKey, 'off');
  await context?.suspend();
}

/** Plays a tune if it can be heard. */
export function play(tune: Tune): void {
  if (!context || context.state !== 'running') return;
  for (const [nth, pitch] of tunes[tune].entries()) {
    const begin = context.currentTime + nth * 0.22;
    const note = context.createOscillator();
    const volume = context.createGain();
    note.frequency.value = pitch;
    // A note that is cut off clicks: it swells and fades.
    volume.gain.setValueAtTime(0.0001, begin);
    volume.gain.exponentialRampToValueAtTime(0.5, begin + 0.02);
    volume.gain.exponentialRampToValueAtTime(0.0001, begin + 0.2);
    note.connect(volume).connect(context.destination);
    note.start(begin);
    note.stop(begin + 0.21);
  }
}
