import { type Act, writeEffects, type Written } from '../../acts/act.ts';
import { actIn } from '../../converse/take-turn.ts';
import { again } from '../../store/again.ts';
import type { ApiTools } from './handlers.ts';

/**
 * Runs `work` in a transaction of its own, with what it leaves to be done: for handlers that are untied. It sees every
 * restaurant, so each statement in it names the one it is about.
 */
export async function acting<T>(tools: ApiTools, work: (act: Act) => Promise<T>): Promise<T> {
  const { answer, written } = await again(() =>
    tools.db.transaction(async (tx) => {
      const act: Act = { ...actIn(tools, tx, tools.clock.now()), door: 'web' };
      const answer = await work(act);
      return { answer, written: await writeEffects(tx, act.effects, act.now, tools.me) };
    }),
  );
  goOn(tools, written);
  return answer;
}

/** Wakes whoever carries out what was written, once it is committed. */
export function goOn(tools: ApiTools, written: Written): void {
  if (written.calls.length + written.inboxIds.length + written.timers.length > 0) tools.engine.goOn(written);
}
