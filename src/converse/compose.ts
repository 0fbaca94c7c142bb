import { hash } from 'node:crypto';
import { type Option, phrase, type Say } from '../../flows/say.ts';
import { capabilitiesOf, limits, type Outgoing } from '../domain/message.ts';
import { fit, pieces } from '../domain/text.ts';
import { placeMessage, withMap } from './place.ts';
import { fillTemplate } from './templates.ts';
import { type Manner, word } from './words.ts';

/** What was put in front of somebody: the meaning of a tap or a number until the next offer. */
export interface Offered<E> {
  /** Digest of everything that was shown and of what each option means. */
  id: string;
  options: { label: string; event: E }[];
}

/** The messages of one turn, and what they offer. */
export interface Composed<E> {
  messages: Outgoing[];
  offered: Offered<E> | undefined;
}

/** The id of an option that is good at any later time: its event, spelled out. */
const lastingId = (event: unknown) => `do:${JSON.stringify(event)}`;

/**
 * Names an offer by what it says and means. The same question put again has the same name, so its buttons need no new
 * Twilio resource and an older copy of them means the same; a question that differs in a single word or price does not.
 */
function offerId(text: string, options: readonly Option<unknown>[]): string {
  return hash('sha256', `${text}\n${JSON.stringify(options.map((o) => o.event))}`, 'base64url').slice(0, 12);
}

/** The line below a title; on SMS its brief form, which may be nothing. */
function below<E>(option: Option<E>, manner: Manner): { description?: string } {
  const said = manner.channel === 'sms' ? (option.brief ?? option.description) : option.description;
  const description = said ? word(said, manner) : '';
  return description === '' ? {} : { description };
}

/** What a button would say; it has no second line, so a short one, such as a price, goes behind the label. */
function onButton({ label, description }: { label: string; description?: string }): string {
  const whole = description ? `${label} ${description}` : label;
  return whole.length <= limits.buttonTitle ? whole : label;
}

function numbered(labels: readonly { label: string; description?: string }[]): string {
  return labels.map((o, i) => `${i + 1} ${o.label}${o.description ? ` (${o.description})` : ''}`).join('\n');
}

/**
 * Everything one turn says, as few messages as the channel allows. All says of a turn flow into one; the last one that
 * offers something is what may be tapped. Long texts are parted, titles are fitted, nothing is cut inside a character.
 */
export function compose<E>(
  says: readonly Say<E>[],
  manner: Manner,
  photoUrl: (file: string) => string,
): Composed<E> {
  const { buttons: hasButtons, twoWay, places, links } = capabilitiesOf(manner.channel, manner.address);
  const place = says.find((say) => say.place)?.place;
  const text = says
    .flatMap((say) => (say.place && !places && links ? withMap(say.text, say.place) : say.text))
    .map((one) => word(one, manner))
    .filter((one) => one !== '')
    .join('\n\n');
  if (text === '') return { messages: [], offered: undefined };

  const offer = says.findLast((say) => (say.options?.length ?? 0) > 0);
  const options = offer?.options ?? [];
  const labels = options.map((option) => ({
    label: word(option.label, manner),
    ...below(option, manner),
  }));
  const id = offerId(text, options);
  const offered: Offered<E> | undefined =
    options.length > 0
      ? {
          id,
          options: options.map((option, i) => ({ label: labels[i]?.label ?? '', event: option.event })),
        }
      : undefined;

  if (!hasButtons) {
    // Where an SMS cannot be answered, the way to answer is told instead of numbers that lead nowhere.
    const ask = twoWay
      ? `${numbered(labels)}\n${word({ key: 'sms.choose' }, manner)}`
      : word({ key: 'sms.answer', values: { url: manner.answerAt } }, manner);
    const whole = labels.length > 0 ? `${text}\n\n${ask}` : text;
    return { messages: pieces(whole, limits.body).map((piece) => ({ text: piece })), offered };
  }

  const photo = says.find((say) => say.photo)?.photo;
  // The point on the map goes ahead, so that the question stays at the bottom, where it is answered.
  const ahead = place && places ? [placeMessage(place)] : [];
  const told = says.findLast((say) => say.template);
  if (options.length === 0) {
    const messages = [...ahead, ...withPhoto(pieces(text, limits.body), photo, photoUrl)];
    return { messages: withTemplate(messages, told, manner), offered };
  }
  // More than a list holds is an oversight of whoever offers it, which the tests tell; nothing of it is kept from the person.
  if (options.length > limits.rows) {
    const whole = `${text}\n\n${numbered(labels)}\n${word({ key: 'sms.choose' }, manner)}`;
    return { messages: [...ahead, ...withPhoto(pieces(whole, limits.body), photo, photoUrl)], offered };
  }
  const titles = labels.map(onButton);
  // Three short titles make buttons; more, longer ones, or two that read alike make a list, whose rows have a second line.
  const asList =
    options.length > limits.buttons ||
    titles.some((title) => title.length > limits.buttonTitle) ||
    new Set(titles).size < titles.length;
  const buttons = labels.map(({ label, description }, i) => {
    const option = options[i] as Option<E>;
    const title = asList ? fit(label, limits.rowTitle) : (titles[i] ?? label);
    // A name that had to be cut is told in full in the line below it.
    const detail = [title === label ? undefined : label, description].filter(Boolean).join(' - ');
    return {
      id: option.lasting ? lastingId(option.event) : `pick:${id}:${i}`,
      label: title,
      ...(asList && detail !== '' ? { description: fit(detail, limits.rowDescription) } : {}),
    };
  });
  // Buttons cannot carry a picture without an approved template, so the picture goes ahead with the text.
  const parts = photo
    ? [...pieces(text, limits.body), word({ key: 'card.next' }, manner)]
    : interactiveParts(text);
  const body = parts.at(-1) ?? '';
  const messages = [
    ...ahead,
    ...withPhoto(parts.slice(0, -1), photo, photoUrl),
    {
      text: twin(body, labels),
      body,
      options: buttons,
      ...(asList
        ? { listLabel: fit(word(offer?.listLabel ?? phrase('list.choices'), manner), limits.buttonTitle) }
        : {}),
    },
  ];
  return { messages: withTemplate(messages, told, manner), offered };
}

/**
 * One message with the template that stands in for it; several have none, as a template is one. Its buttons are those of
 * the news alone, whatever question is put again below it, and good at any later time, as it is read at any later time.
 */
function withTemplate<E>(messages: Outgoing[], told: Say<E> | undefined, manner: Manner): Outgoing[] {
  const [only, ...more] = messages;
  const options = told?.options ?? [];
  if (!only || more.length > 0 || !told?.template || options.some(({ lasting }) => !lasting)) return messages;
  const ids = options.map(({ event }) => lastingId(event));
  const filled = fillTemplate(told.template, ids, manner);
  return filled ? [{ ...only, template: filled }] : messages;
}

/** The same without buttons, in one message: what is told of each option goes first when it would be too long. */
function twin(body: string, labels: readonly { label: string; description?: string }[]): string {
  const whole = `${body}\n\n${numbered(labels)}`;
  if (whole.length <= limits.body) return whole;
  return `${body}\n\n${numbered(labels.map(({ label }) => ({ label: fit(label, 2 * limits.rowTitle) })))}`;
}

/** Text in front of buttons: one part when it fits, else everything but a last part that does. */
function interactiveParts(text: string): string[] {
  return text.length <= limits.interactiveBody ? [text] : pieces(text, limits.interactiveBody);
}

function withPhoto(
  texts: readonly string[],
  photo: string | undefined,
  photoUrl: (file: string) => string,
): Outgoing[] {
  return texts.map((text, i) => (i === 0 && photo ? { text, media: photoUrl(photo) } : { text }));
}
