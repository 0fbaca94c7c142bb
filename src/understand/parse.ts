import { findActs } from './acts/acts.ts';
import type { Understood } from './acts/values.ts';
import type { Parsed } from './parsed.ts';
import { Sentence } from './sentence.ts';
import type { Setting } from './setting.ts';

/** What a message says in its setting. Pure; never throws, whatever the text. */
export function parse(text: string, setting: Setting): Parsed {
  const sentence = new Sentence(text, { menu: setting.menu?.phrases, names: setting.names });
  const nothing: Understood = {
    items: [],
    edits: [],
    unknown: [],
    notes: [],
    when: {},
    places: {},
    numbers: [],
  };
  const { outOfReach, ...acts } = findActs(sentence, setting, nothing);
  void outOfReach;
  return { ...nothing, ...acts };
}
