import type { Option, Say } from '../../flows/say.ts';
import { capabilitiesOf, limits, type Outgoing } from '../domain/message.ts';
import { fit, pieces } from '../domain/text.ts';
import { type Manner, word } from './words.ts';

/** What was put in front of somebody: the meaning of a tap or a number until the next offer. */
export interface Offered<E> {
  /** The turn that offered it. */
  turn: number;
  options: { label: string; event: E }[];
}

/** The messages of one turn, and what they offer. */
export interface Composed<E> {
  messages: Outgoing[];
  offered: Offered<E> | undefined;
}

/** The id of an option that is good at any later time: its event, spelled out. */
const lastingId = (event: unknown) => `do:${JSON.stringify(event)}`;

function optionId<E>(option: Option<E>, turn: number, index: number): string {
  return option.lasting ? lastingId(option.event) : `pick:${turn}:${index}`;
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
  turn: number,
  photoUrl: (file: string) => string,
): Composed<E> {
  const text = says
    .flatMap((say) => say.text)
    .map((one) => word(one, manner))
    .filter((one) => one !== '')
    .join('\n\n');
  if (text === '') return { messages: [], offered: undefined };

  const offer = says.findLast((say) => (say.options?.length ?? 0) > 0);
  const options = (offer?.options ?? []).slice(0, limits.rows);
  const labels = options.map((option) => ({
    label: word(option.label, manner),
    ...(option.description ? { description: word(option.description, manner) } : {}),
  }));
  const offered: Offered<E> | undefined =
    options.length > 0
      ? {
          turn,
          options: options.map((option, i) => ({ label: labels[i]?.label ?? '', event: option.event })),
        }
      : undefined;

  if (!capabilitiesOf[manner.channel].buttons) {
    const list = labels.length > 0 ? `\n\n${numbered(labels)}\n${word({ key: 'sms.choose' }, manner)}` : '';
    return { messages: pieces(text + list, limits.body).map((piece) => ({ text: piece })), offered };
  }

  const photo = says.find((say) => say.photo)?.photo;
  if (options.length === 0) {
    return { messages: withPhoto(pieces(text, limits.body), photo, photoUrl), offered };
  }
  const asList = options.length > limits.buttons;
  const buttons = labels.map(({ label, description }, i) => {
    const option = options[i] as Option<E>;
    const title = fit(label, asList ? limits.rowTitle : limits.buttonTitle);
    // A name that had to be cut is told in full in the line below it.
    const below = [title === label ? undefined : label, description].filter(Boolean).join(' - ');
    return {
      id: optionId(option, turn, i),
      label: title,
      ...(asList && below !== '' ? { description: fit(below, limits.rowDescription) } : {}),
    };
  });
  // Buttons cannot carry a picture without an approved template, so the picture goes ahead with the text.
  const parts = photo ? [text, word({ key: 'card.next' }, manner)] : interactiveParts(text);
  const body = parts.at(-1) ?? '';
  return {
    messages: [
      ...withPhoto(parts.slice(0, -1), photo, photoUrl),
      {
        text: `${body}\n\n${numbered(labels)}`,
        body,
        options: buttons,
        ...(asList && offer?.listLabel
          ? { listLabel: fit(word(offer.listLabel, manner), limits.buttonTitle) }
          : {}),
      },
    ],
    offered,
  };
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
