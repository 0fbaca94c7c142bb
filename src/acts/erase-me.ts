import type { CareAsks, RunningView } from '../../flows/care-asks.ts';
import { addMinutes } from '../domain/time.ts';
import type { Conversation } from '../store/conversations.ts';
import type { Running } from '../store/erase.ts';
import { lastHeardAt } from '../store/last-heard.ts';
import type { Act } from './act.ts';
import { erasePerson, mayErase } from './erase-person.ts';

/** Minutes between "delete me" and the deed: the goodbye goes with everything else, and has to be sent before. */
const goodbyeMinutes = 1;

const views = (running: readonly Running[]): RunningView[] =>
  running.map(({ kind, restaurant, at, zone }) => ({ kind, restaurant, at: at.getTime(), zone }));

/** Whether who writes could be erased now. */
export async function mayLeave(act: Act, who: Conversation): Promise<CareAsks['mayErase']['output']> {
  const hindrance = await mayErase(act, who.personId);
  if (hindrance?.kind === 'works') return hindrance;
  return hindrance?.kind === 'running'
    ? { kind: 'running', running: views(hindrance.running) }
    : { kind: 'may' };
}

/** Has who writes erased in a minute. */
export async function eraseMe(act: Act, who: Conversation): Promise<null> {
  const dueAt = addMinutes(act.now, goodbyeMinutes);
  act.effects.timers.push({ subject: who.personId, name: 'person leaves', dueAt });
  return null;
}

/** The minute is over: they are erased, unless they have begun something in it, and then they are told. */
export async function personLeaves(act: Act, personId: string): Promise<void> {
  const answer = await erasePerson(act, personId);
  if (answer.kind !== 'running') return;
  act.effects.news.push({
    conversationId: (await lastHeardAt(act.tx, personId)) ?? null,
    key: `not-erased-${personId}-${act.now.getTime()}`,
    news: { about: 'not erased', running: views(answer.running) },
  });
}
