import { changedMeanwhile, Problem } from '../api/problem.ts';

const answers: Readonly<Record<string, string>> = {
  accepted: 'accepted',
  delayed: 'put off',
  declined: 'declined',
  withdrawn: 'cancelled by the guest',
  lapsed: 'called off, for nobody had answered',
};

const steps: Readonly<Record<string, string>> = {
  placed: 'not accepted yet',
  accepted: 'accepted already, and not begun',
  preparing: 'being cooked already',
  ready: 'ready already',
  served: 'handed over already',
  declined: 'declined',
  cancelled: 'cancelled by the guest',
  refunded: 'called off and paid back',
};

/** 409: somebody was faster. `by`: who, where it was one of the staff. */
export function alreadyAnswered(number: number, status: string, by: string | null): Problem {
  const told = answers[status] ?? status;
  const staff = status === 'accepted' || status === 'delayed' || status === 'declined';
  return changedMeanwhile(
    staff && by !== null ? `${by} was faster: #${number} is ${told}.` : `#${number} is ${told} already.`,
    { status, by: staff ? by : null },
  );
}

/** 409: the order is somewhere else by now. */
export function alreadyMoved(number: number | undefined, status: string): Problem {
  const which = number ? `#${number}` : 'This order';
  return changedMeanwhile(`${which} is ${steps[status] ?? status}.`, { status });
}

/** 422: guests could sit down at no table if they came later. */
export const noTableLater = (number: number) =>
  new Problem(422, `No table is free for #${number} that much later.`, {
    type: '/api/problems#no-table-later',
    detail: 'Choose another time for it under Bookings, or accept it as it is.',
  });

/** 422: there is no food on it, or no printer for it. */
export const nothingToPrint = (hasFood: boolean) =>
  new Problem(422, hasFood ? 'There is no printer.' : 'There is nothing to print on this ticket.', {
    type: '/api/problems#nothing-to-print',
    detail: hasFood
      ? 'Set one up under Settings, or print it from this browser.'
      : 'Only tickets with food that is still to be served are printed.',
  });

/** 409: since it was shown, something came off the bill, or more was paid. */
export const otherRefund = (number: number, now: { off: number; back: number }) =>
  changedMeanwhile(
    `The money of #${number} has changed meanwhile. Look at the new amount, and tap again.`,
    now,
  );

/** 422: all of it came off the bill before. */
export const nothingToGiveBack = (number: number) =>
  new Problem(422, `Nothing of that is left to give back of #${number}.`, {
    type: '/api/problems#nothing-to-give-back',
    detail: 'Choose dishes that were not given back yet.',
  });
