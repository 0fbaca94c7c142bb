import { Claims } from './claims.ts';
import { findOrder } from './dishes/order.ts';
import { findEdits } from './edits/edits.ts';
import type { Parsed } from './parsed.ts';
import { Sentence } from './sentence.ts';
import type { Setting } from './setting.ts';

/** What a message says in its setting. Pure; never throws, whatever the text. */
export function parse(text: string, setting: Setting): Parsed {
  const sentence = new Sentence(text, { menu: setting.menu?.phrases, names: setting.names });
  const claims = new Claims();
  const edited = findEdits(sentence, setting, claims);
  const order = edited
    ? { items: [], unknown: edited.unknown, notes: edited.notes }
    : setting.menu
      ? findOrder(sentence, setting.menu, claims)
      : { items: [], unknown: [], notes: [] };
  return {
    intent: edited?.intent ?? (order.items.length > 0 || order.unknown.length > 0 ? 'order' : 'unknown'),
    acts: [],
    ...order,
    edits: edited?.edits ?? [],
    when: {},
    places: {},
    numbers: [],
  };
}
