import type { Found, Sentence } from '../sentence.ts';
import type { Setting } from '../setting.ts';
import { readAllergy } from './allergy.ts';
import { readIndifference } from './indifference.ts';
import { isOrdinaryPhrase, readName } from './known-names.ts';
import type { Mention } from './mention.ts';
import type { Field } from './name-index.ts';
import { readNear, readNearMe } from './near.ts';
import { readPriceLimit } from './price-limit.ts';
import { capitalsTell, surely, type Surroundings } from './surroundings.ts';
import { readUnknownName } from './unknown-names.ts';
import { readWish } from './wishes.ts';

/** What a message names and wants of a place, in the order of its words. */
export interface Mentions {
  mentions: Mention[];
  /** Fields that the guest does not mind. */
  indifferent: Set<Field>;
  notes: Found<string>[];
}

/** The token after whatever the menu has at token `at`, where a menu is ordered from. */
function endOnMenu(sentence: Sentence, { menu }: Setting, at: number): number {
  return menu ? (sentence.menuAt(at)[0]?.to ?? at) : at;
}

function longer(a: Mention | undefined, b: Mention | undefined): Mention | undefined {
  return a && (!b || a.to >= b.to) ? a : b;
}

/** Reads a message from left to right: at each word what the guide, the languages or the form say, the longest first. */
export function readMentions(sentence: Sentence, setting: Setting): Mentions {
  const all: Mentions = { mentions: [], indifferent: new Set(), notes: [] };
  const around: Surroundings = {
    sentence,
    setting,
    capitals: capitalsTell(sentence.text),
    lead: undefined,
    beside: undefined,
  };
  const { tokens } = sentence;
  let at = 0;
  const take = (mention: Mention, then = mention.to) => {
    all.mentions.push(mention);
    around.beside = mention;
    around.lead = undefined;
    at = then;
  };
  while (at < tokens.length) {
    const token = tokens[at];
    if (token?.kind !== 'word' && token?.kind !== 'number') {
      const money = readPriceLimit(around, at);
      if (money) {
        take(money);
        continue;
      }
      around.lead = token?.text === '@' ? { lead: 'at', strict: true } : undefined;
      if (token?.text !== ',') around.beside = undefined;
      at++;
      continue;
    }
    const name = readName(around, at);
    const allergy = readAllergy(sentence, at);
    if (allergy && allergy.to > (name?.to ?? 0)) {
      all.notes.push(allergy);
      around.lead = around.beside = undefined;
      at = allergy.to;
      continue;
    }
    const indifferent = readIndifference(sentence, setting, at);
    if (indifferent && indifferent.to > (name?.to ?? 0)) {
      for (const field of indifferent.fields) all.indifferent.add(field);
      around.lead = around.beside = undefined;
      at = indifferent.to;
      continue;
    }
    const near = readNear(around, at);
    const phrase = isOrdinaryPhrase(around, at) ?? 0;
    const found = longer(
      longer(name, readPriceLimit(around, at)),
      longer(readNearMe(around, at), readWish(around, at)),
    );
    if (phrase > Math.max(found?.to ?? 0, near?.to ?? 0)) {
      around.lead = around.beside = undefined;
      at = phrase;
      continue;
    }
    if (near && near.to >= (found?.to ?? 0)) {
      const { then, leads, ...mention } = near;
      take(mention, then);
      if (mention.nearMe !== 'surely') around.lead = { lead: 'near', strict: leads };
      continue;
    }
    const unknown = setting.menu ? undefined : readUnknownName(around, at);
    // "Cafe Tamarind": a name nobody knows may begin with a word that is known.
    if (unknown && unknown.to > (found?.to ?? 0) && (!found || found.to === at + 1)) {
      take(unknown);
      continue;
    }
    if (found && endOnMenu(sentence, setting, at) < found.to) {
      const diet = surely(sentence, at, 'diet');
      if (found.field === 'cuisine' && diet?.to === found.to) {
        all.mentions.push({ ...found, field: 'diet', value: diet.lexeme.diet });
      }
      take(found);
      continue;
    }
    const lead = surely(sentence, at, 'leadIn');
    if (lead) {
      around.lead = { lead: lead.lexeme.lead, strict: lead.lexeme.strict ?? false };
      if (around.beside?.field !== 'near') around.beside = undefined;
      at = lead.to;
      continue;
    }
    const article = surely(sentence, at, 'article');
    if (!article) around.lead = around.beside = undefined;
    at = article?.to ?? at + 1;
  }
  return all;
}
