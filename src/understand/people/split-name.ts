import type { Found, Sentence } from '../sentence.ts';
import type { Setting } from '../setting.ts';
import type { Name, NamePart } from './read-name.ts';

/** The name of a person as far as it was said. */
export interface Names {
  firstName?: Found<string>;
  lastName?: Found<string>;
}

function found(sentence: Sentence, parts: readonly NamePart[], confidence: number): Found<string> {
  const from = parts[0]?.from ?? 0;
  const to = parts.at(-1)?.to ?? from;
  const text = sentence.span(from, to).text.replace(/['’]s$/u, '');
  // "R. K." keeps its dots; that of "Ravi K." ends the sentence.
  const written = text.slice(0, -1).includes('.') ? text : text.replace(/\.$/, '');
  return { value: parts.length === 1 ? (parts[0]?.spelt ?? written) : written, from, to, confidence };
}

/** Which name a single one is: that which was asked for, or asked for first; Mr and Mrs go with the family name. */
function single({ titled }: Name, { asked }: Setting, part: 'first' | 'last' | undefined): 'first' | 'last' {
  if (part) return part;
  const wanted = asked.find((field) => field === 'firstName' || field === 'lastName');
  const both = asked.includes('firstName') && asked.includes('lastName');
  if (wanted && !(both && titled)) return wanted === 'lastName' ? 'last' : 'first';
  return titled ? 'last' : 'first';
}

/**
 * A name as first and last name. The first word is the first name, and the last one, with its particles, the last name:
 * of "Leela Maria van Dam" these are Leela and van Dam.
 */
export function splitName(
  sentence: Sentence,
  name: Name,
  setting: Setting,
  confidence: number,
  part?: 'first' | 'last',
): Names {
  const { parts } = name;
  if (parts.length === 1 || part === 'last' || parts[0]?.particle) {
    const which = parts.length > 1 ? 'last' : single(name, setting, part);
    return { [which === 'last' ? 'lastName' : 'firstName']: found(sentence, parts, confidence) };
  }
  let last = parts.length - 1;
  while (last > 1 && parts[last - 1]?.particle) last--;
  return {
    firstName: found(sentence, parts.slice(0, 1), confidence),
    lastName: found(sentence, parts.slice(last), confidence),
  };
}
