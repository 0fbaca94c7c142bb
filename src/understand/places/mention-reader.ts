import type { Sentence } from '../sentence.ts';
import type { Setting } from '../setting.ts';
import { readAllergy } from './allergy.ts';
import { readIndifference } from './indifference.ts';
import { readName } from './known-names.ts';
import { endOfMenuWords, isOfMenu } from './menu-words.ts';
import type { Mention, Mentions } from './mention.ts';
import { readNear, readNearMe } from './near.ts';
import { readPriceLimit } from './price-limit.ts';
import {
  capitalsTell,
  endOfCommonPhrase,
  isHouseBefore,
  longer,
  surely,
  type Surroundings,
} from './surroundings.ts';
import { outdoes, readUnknownName } from './unknown-names.ts';
import { readWish } from './wishes.ts';

/** Reads a message from left to right: at each token what the guide, the languages or the form say, the longest first. */
export class MentionReader {
  readonly #around: Surroundings;
  readonly #found: Mentions = { mentions: [], indifferent: new Set(), notes: [] };
  #at = 0;
  /** The name of the guide that begins here. */
  #name: Mention | undefined;
  /** What begins before this token does not matter: "don't care about parking". */
  #dismissed = 0;

  constructor(sentence: Sentence, setting: Setting) {
    const capitals = capitalsTell(sentence.text);
    this.#around = { sentence, setting, capitals, lead: undefined, beside: undefined };
  }

  read(): Mentions {
    const { tokens } = this.#around.sentence;
    while (this.#at < tokens.length) {
      const kind = tokens[this.#at]?.kind;
      const isWord = kind === 'word' || kind === 'number';
      this.#name = isWord ? readName(this.#around, this.#at) : undefined;
      if (isWord)
        void (
          this.#menu() ||
          this.#note() ||
          this.#indifference() ||
          this.#mention() ||
          this.#lead() ||
          this.#word()
        );
      else this.#mark();
    }
    return this.#found;
  }

  #goOn(to: number): true {
    this.#around.lead = undefined;
    this.#around.beside = undefined;
    this.#at = to;
    return true;
  }

  #take(mention: Mention, next = mention.to): true {
    this.#found.mentions.push(mention);
    this.#goOn(next);
    this.#around.beside = mention;
    return true;
  }

  #mark(): void {
    const money = readPriceLimit(this.#around, this.#at);
    const text = this.#around.sentence.tokens[this.#at]?.text;
    const { beside } = this.#around;
    if (money) this.#take(money);
    else this.#goOn(this.#at + 1);
    // "in Powai, Mumbai".
    if (text === ',') this.#around.beside = beside;
    if (text === '@') this.#around.lead = { lead: 'at', strict: true };
  }

  #note(): boolean {
    const allergy = readAllergy(this.#around.sentence, this.#at);
    if (!allergy || allergy.to <= (this.#name?.to ?? 0)) return false;
    this.#found.notes.push(allergy);
    return this.#goOn(allergy.to);
  }

  #indifference(): boolean {
    const { sentence, setting } = this.#around;
    const indifferent = readIndifference(sentence, setting, this.#at);
    if (!indifferent || indifferent.to <= (this.#name?.to ?? 0)) return false;
    for (const field of indifferent.fields) this.#found.indifferent.add(field);
    this.#dismissed = indifferent.to + 3;
    return this.#goOn(indifferent.to);
  }

  #mention(): boolean {
    const around = this.#around;
    const at = this.#at;
    const near = readNear(around, at);
    const wish = longer(readNearMe(around, at), readWish(around, at));
    const found = longer(longer(this.#name, readPriceLimit(around, at)), wish);
    const phrase = endOfCommonPhrase(around.sentence, at);
    if (phrase && phrase > Math.max(found?.to ?? 0, near?.to ?? 0)) return this.#goOn(phrase);
    if (near && near.to >= (found?.to ?? 0)) {
      const { next, leads, ...mention } = near;
      this.#take(mention, next);
      if (mention.nearMe !== 'surely') around.lead = { lead: 'near', strict: leads };
      return true;
    }
    const unknown = around.setting.menu ? undefined : readUnknownName(around, at);
    if (unknown && outdoes(unknown, found, this.#name)) return this.#take(unknown);
    if (!found || isOfMenu(found, around.sentence, around.setting)) return false;
    return this.#takeWithDiet(found);
  }

  /** What of the menu begins here is no wish, unless a name of the guide goes further. */
  #menu(): boolean {
    const to = endOfMenuWords(this.#around.sentence, this.#around.setting, this.#at);
    return to > this.#at && to >= (this.#name?.to ?? 0) && this.#goOn(to);
  }

  /** "Vegan" may be a cuisine of the guide; it is a diet all the same. */
  #takeWithDiet(found: Mention): true {
    const isDismissed = found.field === 'diet' || found.field === 'facility';
    if (isDismissed && found.from < this.#dismissed) return this.#goOn(found.to);
    const diet = surely(this.#around.sentence, found.from, 'diet');
    if (found.field === 'cuisine' && diet?.to === found.to) {
      this.#found.mentions.push({ ...found, field: 'diet', value: diet.lexeme.diet });
    }
    return this.#take(found);
  }

  #lead(): boolean {
    const spoken = surely(this.#around.sentence, this.#at, 'leadIn');
    const { beside } = this.#around;
    if (!spoken) return false;
    const { lead, strict = lead === 'named' } = spoken.lexeme;
    // "A friend called Anil": only houses are named here.
    if (lead === 'named' && !spoken.lexeme.strict && !isHouseBefore(this.#around, this.#at)) return false;
    this.#goOn(spoken.to);
    this.#around.lead = { lead, strict };
    if (beside?.field === 'near') this.#around.beside = beside;
    return true;
  }

  #word(): true {
    const article = surely(this.#around.sentence, this.#at, 'article');
    if (!article) return this.#goOn(this.#at + 1);
    this.#at = article.to;
    return true;
  }
}
