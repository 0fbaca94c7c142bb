import type { Sentence } from '../sentence.ts';
import type { Asked, Setting } from '../setting.ts';
import type { Field } from './name-index.ts';
import { surely } from './surroundings.ts';

const placeQuestions: ReadonlySet<Asked> = new Set<Asked>(['restaurant', 'cuisine', 'area', 'price']);

/** Which field a noun at token `at` names. */
function fieldAt(sentence: Sentence, at: number): Field | undefined {
  if (surely(sentence, at, 'priceNoun')) return 'price';
  if (surely(sentence, at, 'foodNoun')) return 'cuisine';
  if (surely(sentence, at, 'areaNoun')) return 'area';
  return undefined;
}

/** The field of the nearest noun among the tokens `from` to `to`, looked for in steps of 1 or -1. */
function fieldAmong(sentence: Sentence, from: number, to: number, step: 1 | -1): Field | undefined {
  for (let at = from; at !== to; at += step) {
    const token = sentence.tokens[at];
    if (token === undefined || token.kind !== 'word') return undefined;
    const field = fieldAt(sentence, at);
    if (field) return field;
  }
  return undefined;
}

/** Whether nothing that matters comes from token `at` on: "any please". */
function isLast(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence;
  for (let i = at; i < tokens.length && i < at + 3; i++) {
    if (tokens[i]?.kind !== 'word') return true;
    if (
      !surely(sentence, i, 'ordinary') &&
      !surely(sentence, i, 'leadOut') &&
      !surely(sentence, i, 'placeNoun')
    )
      return false;
    if (surely(sentence, i, 'leadIn')) return false;
  }
  return tokens.length <= at + 3;
}

/** The fields that the guest does not mind, by the words at token `at`, and the token after those words. */
export function readIndifference(
  sentence: Sentence,
  { asked }: Setting,
  at: number,
): { fields: Field[]; to: number } | undefined {
  const questions = asked.filter((field) => placeQuestions.has(field));
  const indifferent = sentence.lexeme(at, 'indifferent');
  if (indifferent && indifferent.cost <= 0.8) {
    const { to } = indifferent;
    const named = fieldAmong(sentence, to, to + 4, 1) ?? fieldAmong(sentence, at - 1, at - 5, -1);
    return { fields: named ? [named] : questions, to };
  }
  const any = surely(sentence, at, 'any');
  if (!any) return undefined;
  const { to } = any;
  if (any.lexeme.field && isLast(sentence, to)) return { fields: [any.lexeme.field], to };
  const next = surely(sentence, to, 'kind')?.to ?? to;
  const named = fieldAt(sentence, next);
  if (named) return { fields: [named], to: next };
  return isLast(sentence, next) ? { fields: questions, to: next } : undefined;
}
