import { findActs } from './acts/acts.ts';
import { countedOf, type Understood } from './acts/values.ts';
import type { Parsed } from './parsed.ts';
import { Sentence } from './sentence.ts';
import type { Setting } from './setting.ts';

/** What a message says in its setting. Pure; never throws, whatever the text. */
export function parse(text: string, setting: Setting): Parsed {
  const sentence = new Sentence(text, { menu: setting.menu?.phrases, names: setting.names });
  const found: Understood = {
    items: [],
    edits: [],
    unknown: [],
    notes: [],
    when: {},
    places: {},
    numbers: [],
  };
  const { outOfReach, ...acts } = findActs(sentence, setting, found);
  return { ...countedOf(found, { intent: acts.intent, outOfReach }), ...acts };
}
