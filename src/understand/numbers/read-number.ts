import type { Found, Sentence } from '../sentence.ts';

/** The number that begins at token `at`: digits, words, "twenty five", "half a dozen". */
export function readNumber(sentence: Sentence, at: number): Found<number> | undefined {
  const token = sentence.tokens[at];
  if (!token) return undefined;
  if (token.kind === 'number' && token.value !== undefined) {
    return { value: token.value, from: at, to: at + 1, confidence: 1 };
  }
  const whole = sentence.lexeme(at, 'number');
  if (!whole) {
    const alone = sentence.lexeme(at, 'scale');
    return alone ? { value: alone.lexeme.value, from: at, to: alone.to, confidence: 1 } : undefined;
  }
  let { value } = whole.lexeme;
  let { to } = whole;
  const unit = sentence.lexeme(to, 'number');
  if (
    value >= 20 &&
    value < 100 &&
    value % 10 === 0 &&
    unit &&
    unit.lexeme.value > 0 &&
    unit.lexeme.value < 10
  ) {
    value += unit.lexeme.value;
    to = unit.to;
  }
  const scale = sentence.lexeme(to, 'scale');
  if (scale) return { value: value * scale.lexeme.value, from: at, to: scale.to, confidence: 1 };
  return { value, from: at, to, confidence: 1 };
}
