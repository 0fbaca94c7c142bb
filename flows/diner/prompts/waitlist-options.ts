import type { DinerEvent } from '../../events.ts';
import { type Option, phrase } from '../../say.ts';

/** Another place. */
export const find: Option<DinerEvent> = { label: phrase('option.find'), event: { type: 'find' } };

/** Off a list. */
export const leave = (id: string): Option<DinerEvent> => ({
  label: phrase('option.leave list'),
  event: { type: 'leave list', id },
  lasting: true,
});
/** Books the table that is offered. */
export const take = (id: string): Option<DinerEvent> => ({
  label: phrase('option.book it'),
  event: { type: 'take offer', id },
  lasting: true,
});
/** Does without it. */
export const pass = (id: string): Option<DinerEvent> => ({
  label: phrase('option.no thanks'),
  event: { type: 'pass offer', id },
  lasting: true,
});
/** Back into the line. */
export const stay = (id: string): Option<DinerEvent> => ({
  label: phrase('option.stay on list'),
  event: { type: 'stay on list', id },
  lasting: true,
});
/** Comes to the table that is ready. */
export const comes = (id: string): Option<DinerEvent> => ({
  label: phrase('option.on my way'),
  event: { type: 'take offer', id },
  lasting: true,
});

/** Puts a guest in line at the door, where a restaurant keeps a list. */
export const joinAtDoor: Option<DinerEvent> = {
  label: phrase('option.join waitlist'),
  event: { type: 'join list', wish: {}, text: '' },
};

/** Has a guest told when a table comes free on a day that is full. */
export const tellIfFree: Option<DinerEvent> = {
  label: phrase('option.tell if free'),
  event: { type: 'join list', wish: {}, text: '' },
};
