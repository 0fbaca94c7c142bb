import type { z } from 'zod';
import { attend } from '../../../acts/attend.ts';
import { decide } from '../../../acts/decide.ts';
import type { Floor } from '../../../acts/floor/floor.ts';
import { changedSince } from '../../../acts/floor/named.ts';
import { stateOf } from '../../../acts/floor/state.ts';
import { undo } from '../../../acts/floor/undo.ts';
import { lockToReseat } from '../../../acts/tables.ts';
import { voiceOf } from '../../../acts/voice.ts';
import type { bookingStep } from '../../../contract/book/booked.ts';
import { businessDay } from '../../../domain/time.ts';
import type { Reservation } from '../../../store/reservations.ts';
import { insertTicket, latestTicket } from '../../../store/tickets.ts';
import { notThere, Problem } from '../problem.ts';
import { problemOf } from './ended.ts';

/** A step in the life of a booking, by whoever calls. */
export interface Step {
  personId: string;
  restaurantId: string;
  id: string;
  version: number;
  step: z.output<typeof bookingStep>;
  /** Why it is called off; the guest reads it. */
  reason: string | null;
}

const notNow = (title: string, detail: string) =>
  new Problem(409, title, { type: '/api/problems#over', detail });

/**
 * Takes the step as the same word by text does; throws the problem that says why it cannot be taken. True: a guest who can
 * be written to hears of it.
 */
export async function takeStep(floor: Floor, asked: Step): Promise<boolean> {
  const { act } = floor;
  const booking = await lockToReseat(act, asked.id);
  if (booking?.restaurantId !== asked.restaurantId || booking.partySize === 0) throw notThere('booking');
  const wish = { party: booking.partySize, startsAt: booking.startsAt, id: asked.id, version: asked.version };
  const changed = await changedSince(floor, booking);
  if (changed) throw await problemOf(floor, changed.outcome, wish);
  switch (asked.step) {
    case 'seat':
    case 'miss':
      await came(floor, asked);
      return asked.step === 'miss';
    case 'accept':
    case 'cancel':
      await decided(floor, booking, asked);
      return true;
    case 'finish':
    case 'unpin':
    case 'undo': {
      const { outcome } =
        asked.step === 'undo' ? await undo(floor, booking) : await stateOf(floor, booking, asked.step);
      if (outcome.kind !== 'done') throw await problemOf(floor, outcome, wish);
      return outcome.told;
    }
  }
}

async function came({ act }: Floor, { personId, restaurantId, id, step }: Step): Promise<void> {
  const who = await voiceOf(act, personId, restaurantId);
  const noted = await attend(act, who, { reservationId: id, came: step === 'seat' });
  if (noted.kind === 'noted') return;
  if (noted.kind === 'too early')
    throw notNow(
      step === 'seat' ? 'This booking is for another day.' : 'The guests are not due yet.',
      step === 'seat' ? 'Move it to today first.' : 'Wait until their time has come, or cancel the booking.',
    );
  throw notNow('No table is free for these guests now.', 'Free a table, or add them to the waiting list.');
}

/** Agreed to or called off by its ticket, as by text: the guest is told, and what was paid goes back. */
async function decided(
  { act, restaurant }: Floor,
  booking: Reservation,
  { personId, step, reason }: Step,
): Promise<void> {
  const who = await voiceOf(act, personId, restaurant.id);
  const ticket =
    (await latestTicket(act.tx, { reservationId: booking.id })) ??
    (await insertTicket(
      act.tx,
      restaurant.id,
      businessDay(booking.startsAt, restaurant.hours.zone),
      booking.id,
      null,
      act.now,
    ));
  const answer = await decide(act, who, {
    ticketId: ticket.id,
    decision: step === 'accept' ? 'accept' : 'decline',
    ...(reason ? { reason } : {}),
  });
  if (answer.kind !== 'done')
    throw notNow('This was answered already.', 'Look at what has become of the booking.');
}
