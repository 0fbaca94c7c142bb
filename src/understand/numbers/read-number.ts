import type { Sentence } from '../sentence.ts';

/** A whole number that begins at token `at`, in digits or in words: "25", "twenty five", "half a dozen" is left to others. */
export function readNumber(sentence: Sentence, at: number): { value: number; to: number } | undefined {
  const token = sentence.tokens[at];
  if (token?.kind === 'number') {
    if (token.value === undefined || !Number.isInteger(token.value)) return undefined;
    const scale = sentence.lexeme(at + 1, 'scale');
    if (scale && scale.cost < 0.2) return { value: token.value * scale.lexeme.value, to: scale.to };
    return { value: token.value, to: at + 1 };
  }
  const first = sentence.lexeme(at, 'number');
  const scale = sentence.lexeme(first?.to ?? at, 'scale');
  if (scale && scale.cost < 0.2)
    return { value: (first?.lexeme.value ?? 1) * scale.lexeme.value, to: scale.to };
  if (!first || first.cost > 0.2) return undefined;
  const { value } = first.lexeme;
  const unit = sentence.lexeme(first.to, 'number');
  if (
    value >= 20 &&
    value % 10 === 0 &&
    unit &&
    unit.cost < 0.2 &&
    unit.lexeme.value < 10 &&
    unit.lexeme.value > 0
  ) {
    return { value: value + unit.lexeme.value, to: unit.to };
  }
  return { value, to: first.to };
}
