import { Claims } from './claims.ts';
import type { Parsed } from './parsed.ts';
import { findNames } from './people/find-names.ts';
import { findParty } from './people/find-party.ts';
import { Sentence } from './sentence.ts';
import type { Setting } from './setting.ts';

/** What a message says in its setting. Pure; never throws, whatever the text. */
export function parse(text: string, setting: Setting): Parsed {
  const sentence = new Sentence(text, { menu: setting.menu?.phrases, names: setting.names });
  const claims = new Claims();
  const party = findParty(sentence, setting, claims);
  for (const found of [party.party, party.partyDescription]) if (found) claims.take(found.from, found.to);
  const names = findNames(sentence, setting, claims);
  return {
    intent: 'unknown',
    acts: [],
    items: [],
    edits: [],
    unknown: [],
    notes: [],
    when: {},
    places: {},
    numbers: [],
    ...party,
    ...names,
  };
}
