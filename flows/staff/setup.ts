import { setup } from 'xstate';
import type { Language } from '../../src/domain/meaning.ts';
import { ask } from '../ask.ts';
import type { Facts } from '../diner/context.ts';
import type { StaffEvent } from '../events.ts';
import type { Say } from '../say.ts';
import type { StaffContext } from './context.ts';

/** A tell: returned as data, done by the turn. */
const told = (_: unknown, _params: unknown): void => undefined;

/** The words the staff's machine is written in; as on the diner's side nothing here does anything. */
export const staff = setup({
  types: {} as { context: StaffContext; events: StaffEvent; input: Facts; tags: 'waiting' },
  actors: {
    ticket: ask<'ticket'>(),
    decide: ask<'decide'>(),
    tonight: ask<'tonight'>(),
    floor: ask<'floor'>(),
    house: ask<'house'>(),
    attend: ask<'attend'>(),
    blockGuest: ask<'blockGuest'>(),
    printAgain: ask<'printAgain'>(),
    stock: ask<'stock'>(),
    stepOrder: ask<'stepOrder'>(),
    weighChange: ask<'weighChange'>(),
    makeChange: ask<'makeChange'>(),
    answerChange: ask<'answerChange'>(),
    weighEntry: ask<'weighEntry'>(),
    placeEntry: ask<'placeEntry'>(),
    takeOver: ask<'takeOver'>(),
    answerDiner: ask<'answerDiner'>(),
    giveBack: ask<'giveBack'>(),
    waiting: ask<'waiting'>(),
    callGuest: ask<'callGuest'>(),
    seatGuest: ask<'seatGuest'>(),
    refundTerms: ask<'refundTerms'>(),
    refundNow: ask<'refundNow'>(),
    refundAgain: ask<'refundAgain'>(),
  },
  actions: {
    say: told as (_: unknown, params: Say<StaffEvent>) => void,
    remember: told as (_: unknown, params: { name?: string; language?: Language }) => void,
    subscribe: told as (_: unknown, params: { on: boolean }) => void,
  },
});

/** Says something that is not a question. */
export function tell(make: (context: StaffContext) => Say<StaffEvent>) {
  return { type: 'say' as const, params: ({ context }: { context: StaffContext }) => make(context) };
}

/** Puts the present question again after `lead`. */
export function again(lead: Say['text']) {
  return tell((context) => ({
    ...context.prompt,
    text: [...lead, ...(context.prompt?.short ?? context.prompt?.text ?? [])],
  }));
}

/** A question that is put and remembered. */
export function show(make: (context: StaffContext) => Say<StaffEvent>) {
  return [
    staff.assign({ prompt: ({ context }) => make(context), misses: 0 }),
    tell((context) => context.prompt ?? make(context)),
  ] as const;
}
