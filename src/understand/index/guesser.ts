import { isDevanagari, skeletonOf } from '../text/sound.ts';
import { fileUnder } from './file-under.ts';
import { costs, type Reading } from './reading.ts';
import { SlipIndex } from './slip-index.ts';
import { isAbbreviation, mayAbbreviate, slipsAllowed, slipsApart } from './slips.ts';
import { spellingOf } from './spelling.ts';

const none: readonly never[] = [];

/**
 * What a word that a vocabulary does not have may be meant for. Each way of looking has an index of its own, made when
 * it is first gone.
 */
export class Guesser {
  readonly #words: readonly string[];
  readonly #sounds: readonly string[];
  #skeletons: Map<string, number[]> | undefined;
  #initials: Map<string, number[]> | undefined;
  #slips: SlipIndex | undefined;

  /** Guesses among `words`, by id; `sounds` says how each sounds, and is empty for what is no word. */
  constructor(words: readonly string[], sounds: readonly string[]) {
    this.#words = words;
    this.#sounds = sounds;
  }

  /** The nearest only. */
  perhaps(word: string): readonly Reading[] {
    if (isDevanagari(word)) return this.#bySkeleton(word);
    const slipped = this.#bySlip(word);
    if (slipped.length > 0) return slipped;
    return mayAbbreviate(word) ? this.#byAbbreviation(word) : none;
  }

  #filed(key: (word: string, sound: string) => string): Map<string, number[]> {
    const files = new Map<string, number[]>();
    for (let id = 0; id < this.#words.length; id++) {
      const sound = this.#sounds[id] ?? '';
      if (sound !== '') fileUnder(files, key(this.#words[id] ?? '', sound), id);
    }
    return files;
  }

  #byAbbreviation(word: string): Reading[] {
    this.#initials ??= this.#filed((word) => word.slice(0, 1));
    const short = (this.#initials.get(word.slice(0, 1)) ?? []).filter((id) =>
      isAbbreviation(word, this.#words[id] ?? ''),
    );
    return short.map((id) => ({ word: id, cost: costs.abbreviation, tokens: 1 }));
  }

  #bySkeleton(word: string): Reading[] {
    const { sound, skeleton } = spellingOf(word);
    this.#skeletons ??= this.#filed((_word, ownSound) => skeletonOf(ownSound));
    const alike = this.#skeletons.get(skeleton);
    if (alike === undefined) return [];
    // The more consonants agree, the less the vowels between them matter: "लैडल" is a ladle.
    const most = Math.max(2, skeleton.length);
    const rated = alike.map((id) => ({ id, apart: slipsApart(sound, this.#sounds[id] ?? '', most) }));
    const least = Math.min(...rated.map(({ apart }) => apart));
    return rated
      .filter(({ apart }) => apart === least && apart <= most)
      .map(({ id }) => ({ word: id, cost: costs.skeleton, tokens: 1 }));
  }

  #bySlip(word: string): Reading[] {
    const allowed = slipsAllowed(word.length);
    if (allowed === 0) return [];
    this.#slips ??= new SlipIndex(this.#words, (id) => this.#sounds[id] !== '');
    const candidates = this.#slips.having(spellingOf(word).deletions);
    let least = allowed;
    let nearest: number[] = [];
    for (const id of candidates) {
      const apart = slipsApart(word, this.#words[id] ?? '', allowed);
      if (apart > least) continue;
      if (apart < least) nearest = [];
      least = apart;
      nearest.push(id);
    }
    return nearest.map((id) => ({ word: id, cost: costs.slip * least, tokens: 1 }));
  }
}
