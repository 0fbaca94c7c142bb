import type { DinerEvent } from '../../events.ts';
import type { Say } from '../../say.ts';
import type { DinerContext } from '../context.ts';

/** The present question once more after `lead`; a picture that has been seen is not sent twice. */
export function onceMore({ prompt }: DinerContext, lead: Say['text']): Say<DinerEvent> {
  const { photo: _seen, ...question } = prompt ?? { text: [] };
  return { ...question, text: [...lead, ...(question.short ?? question.text)] };
}
