import type { Booked } from '../../../src/contract/book/booked.ts';
import { call, sentenceOf } from '../client.ts';
import { useNotice } from '../parts/notices.tsx';
import { useHere } from '../session.tsx';
import { useAction } from '../use-data.ts';
import { versionShown } from './use-touched.ts';

export type Step = Booked['can'][number];

const said: Record<Step, string> = {
  accept: 'Accepted.',
  seat: 'Seated.',
  finish: 'The table is free.',
  miss: 'Noted that they did not come.',
  unpin: 'It may change tables again.',
  cancel: 'Called off.',
  undo: 'Taken back: it is as it was.',
};

/** Takes the last step of a booking back from wherever somebody is by then; what keeps it from that is told like the rest. */
export function useUndo(changed: () => void) {
  const { restaurant } = useHere();
  const tell = useNotice();
  return async ({ id, version }: Pick<Booked, 'id' | 'version'>): Promise<void> => {
    try {
      const { told } = await call('POST /restaurants/:restaurant/bookings/:booking/step', {
        params: { restaurant: restaurant.id, booking: id },
        body: { version, step: 'undo' },
        idempotencyKey: crypto.randomUUID(),
      });
      tell({ text: `${said.undo}${told ? ' The guest is told.' : ''}` });
    } catch (error) {
      tell({ text: sentenceOf(error), kind: 'bad' });
    }
    changed();
  };
}

/**
 * The steps in the life of a booking; what was tapped can be taken back from the notice that tells of it. `taken`: hears
 * how it is after a step that leaves the panel open.
 */
export function useSteps(
  booking: Booked,
  { changed, close, taken }: { changed: () => void; close: () => void; taken: (after: Booked) => void },
) {
  const { restaurant } = useHere();
  const tell = useNotice();
  const undo = useUndo(changed);
  const step = useAction('POST /restaurants/:restaurant/bookings/:booking/step');
  const shown = versionShown(step.current);
  return {
    busy: step.busy,
    trouble: step.trouble,
    current: step.current,
    async take(which: Step, reason = ''): Promise<void> {
      const done = await step.run({
        params: { restaurant: restaurant.id, booking: booking.id },
        body: { version: Math.max(booking.version, shown), step: which, ...(reason ? { reason } : {}) },
      });
      changed();
      if (!done) return;
      const { booking: after, told } = done.answer;
      tell({
        text: `${said[which]}${told ? ' The guest is told.' : ''}`,
        ...(after.can.includes('undo') ? { undo: () => void undo(after) } : {}),
      });
      // Under an open dialog the way back could not be tapped.
      if (which === 'accept' || which === 'unpin') taken(after);
      else close();
    },
  };
}

export type Stepping = ReturnType<typeof useSteps>;
