import type { Intent, Parsed, ParsedItem, ParsedModifier } from '../../understand/parsed.ts';
import type { Found } from '../../understand/sentence.ts';
import { Sentence } from '../../understand/sentence.ts';

type Json = Record<string, unknown>;

/** What the protocol calls the intents that it does not have. */
const inProtocol: Partial<Record<Intent, string>> = {
  status: 'info',
  bookings: 'info',
  cart: 'info',
  restart: 'back',
  start: 'greet',
  here: 'inform',
  pay: 'confirm',
  more: 'find',
};
const intentInProtocol = (intent: Intent) => inProtocol[intent] ?? intent;

const oneOrSeveral = (ids: string[], one: string) => (ids.length === 1 ? { [one]: ids[0] } : { anyOf: ids });

function modifier({ ids, ...rest }: Omit<ParsedModifier, 'action'> & { action: string }): Json {
  return { ...oneOrSeveral(ids, 'id'), ...rest };
}

function item({ ids, modifiers, notes, counted: _counted, ...rest }: ParsedItem): Json {
  return {
    ...oneOrSeveral(ids, 'item'),
    ...rest,
    modifiers: modifiers.map(modifier),
    ...(notes.length > 0 ? { notes } : {}),
  };
}

function edit(change: Parsed['edits'][number]): Json {
  if (change.op === 'add') return { op: 'add', ...item(change.item) };
  if (change.op === 'replace') return { op: 'replace', line: change.line, ...item(change.item) };
  if (change.op === 'setModifier') return { ...change, modifiers: change.modifiers.map(modifier) };
  return { ...change };
}

/** A `result` of the protocol. */
export function answer(text: string, parsed: Parsed): Json {
  const sentence = new Sentence(text);
  const { when, places } = parsed;
  const slots: [string, Found<unknown> | undefined][] = [
    ['partySize', parsed.party ?? parsed.partyDescription],
    ['date', when.date],
    ['time', when.time ?? when.from ?? when.to],
    ['firstName', parsed.firstName],
    ['lastName', parsed.lastName],
  ];
  const spans = slots.flatMap(([slot, found]) => {
    if (!found) return [];
    const { start, end } = sentence.span(found.from, found.to);
    return [{ slot, start, end }];
  });
  return {
    intent: intentInProtocol(parsed.intent),
    acts: parsed.acts.map(intentInProtocol),
    items: parsed.items.map(item),
    edits: parsed.edits.map(edit),
    unknown: parsed.unknown,
    notes: [...parsed.allergies, ...parsed.notes],
    partySize: parsed.party?.value,
    partyDescription: parsed.partyDescription?.value,
    date: when.date?.value,
    time: when.time?.value,
    timeFrom: when.from?.value,
    timeTo: when.to?.value,
    dayPart: when.dayPart?.value,
    when: when.words?.map(({ value }) => value),
    firstName: parsed.firstName?.value,
    lastName: parsed.lastName?.value,
    ...Object.fromEntries(
      Object.entries(places).map(([field, value]) => [
        field,
        Array.isArray(value) && value.length === 1 ? value[0] : value,
      ]),
    ),
    numbers: parsed.numbers,
    spans,
    language: parsed.language,
    lateMinutes: parsed.lateMinutes,
  };
}
