import { Claims } from './claims.ts';
import { findNumbers } from './numbers/find-numbers.ts';
import type { Parsed } from './parsed.ts';
import { Sentence } from './sentence.ts';
import type { Setting } from './setting.ts';
import { findWhen } from './when/find-when.ts';

/** What a message says in its setting. Pure; never throws, whatever the text. */
export function parse(text: string, setting: Setting): Parsed {
  const sentence = new Sentence(text, { menu: setting.menu?.phrases, names: setting.names });
  const claims = new Claims();
  const when = findWhen(sentence, setting, claims);
  return {
    intent: 'unknown',
    acts: [],
    items: [],
    edits: [],
    unknown: [],
    notes: [],
    when,
    places: {},
    numbers: findNumbers(sentence),
  };
}
