import { randomBytes } from 'node:crypto';
import type { MovableClock } from '../../clock.ts';
import { OperatorError } from '../../errors.ts';
import type { World } from './world.ts';

function movable(world: World): MovableClock | null {
  const { clock } = world;
  return 'advance' in clock && typeof clock.advance === 'function' ? (clock as MovableClock) : null;
}

/** What time the stand-in thinks it is, and whether `advance` can change that. */
export function clockFacts(world: World): { now: string; movable: boolean } {
  return { now: world.clock.now().toISOString(), movable: movable(world) !== null };
}

/** Moves the clock: sessions and codes lapse, scheduled messages fall due. Throws OperatorError if it cannot be moved. */
export function advance(world: World, milliseconds: number): void {
  const clock = movable(world);
  if (clock === null) {
    throw new OperatorError(
      'This clock cannot be moved: start the local Twilio with a movable clock to use it.',
    );
  }
  clock.advance(milliseconds);
  world.deliveries.release();
}

/** Replaces the auth token at once, for the API and for signatures; returns the new one. */
export function rotateToken(world: World, token: string = randomBytes(16).toString('hex')): string {
  world.account.token = token;
  return token;
}

/** Forgets phones, messages, faults and records (and templates unless kept). Work under way stops at its next step. */
export function reset(world: World, keepContents: boolean): void {
  world.tasks.interrupt();
  world.deliveries.clear();
  world.faults.clear();
  world.messages.clear();
  world.media.clear();
  world.phones.clear();
  world.verify.clear();
  world.ledger.clear();
  world.recentReplies.clear();
  world.recorder.clear();
  world.settings.latencyMs = 0;
  if (!keepContents) world.contents.clear();
  world.events.emit({ type: 'reset', phone: null, data: () => ({}) });
  world.changed();
}
