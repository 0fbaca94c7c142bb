import type { DinerEvent } from '../../events.ts';
import { type Option, phrase, type Say } from '../../say.ts';
import type { DinerContext } from '../context.ts';
import { onceMore } from './again.ts';
import { sayable } from './sayable.ts';

const find: Option<DinerEvent> = { label: phrase('option.find'), event: { type: 'find' } };
const bookings: Option<DinerEvent> = { label: phrase('option.bookings'), event: { type: 'bookings' } };
const person: Option<DinerEvent> = { label: phrase('option.person'), event: { type: 'person' } };
const viewCart: Option<DinerEvent> = { label: phrase('option.view cart'), event: { type: 'go on' } };
const restart: Option<DinerEvent> = { label: phrase('option.restart'), event: { type: 'restart' } };

/** The open question: what would you like? */
export function home(context: DinerContext): Say<DinerEvent> {
  const { name } = context.facts;
  const hello = name ? phrase('home.hello name', { name }) : phrase('home.hello');
  const options = context.kept ? [viewCart, find, bookings] : [find, bookings, person];
  return { text: [hello], options, expects: 'search' };
}

/** What can be said here; the present question follows it. */
export function help(context: DinerContext): Say<DinerEvent> {
  const { prompt } = context;
  return prompt && prompt.text.length > 0 && prompt.expects !== 'search'
    ? onceMore(context, sayable(context))
    : { text: [phrase('help.text')], options: [find, bookings, person], expects: 'search' };
}

/** The second miss in a row: no third try at the same question, but a way out of it. */
export function choices(): Say<DinerEvent> {
  return { text: [phrase('miss.choices')], options: [restart, bookings, person], expects: 'search' };
}

/** The answer to a number of ours that nobody has set up. */
export function unconfigured(address: string): Say<DinerEvent> {
  return { text: [phrase('sender.unknown', { address })] };
}
