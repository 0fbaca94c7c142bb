import type { DinerEvent } from '../../events.ts';
import { type Option, phrase, type Say } from '../../say.ts';

const options: Option<DinerEvent>[] = [{ label: phrase('option.new here'), event: { type: 'no' } }];

/** Asks who writes, without a word of who wrote before. */
export function askName(): Say<DinerEvent> {
  return { text: [phrase('who.ask')], options, expects: 'name' };
}

/** The name was none of theirs; once more. */
export function notThatName(): Say<DinerEvent> {
  return { text: [phrase('who.not that')], options, expects: 'name' };
}
