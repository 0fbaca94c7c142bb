import { OperatorError } from '../errors.ts';
import type { MessageView } from './twilio/phone-view.ts';

/** What one may pick by its number: a button or the row of a list. */
export interface Option {
  act: 'tap' | 'pick';
  id: string;
  title: string;
  /** The message it hangs on. */
  replyTo: string;
}

/** The buttons and rows of a message that can be picked, in the order they are shown. */
export function optionsOf(message: MessageView): Option[] {
  const { sid } = message;
  const buttons = message.buttons.filter(({ kind }) => kind === 'reply');
  const rows = message.list?.rows ?? [];
  return [
    ...rows.map(({ id, title }) => ({ act: 'pick' as const, id, title, replyTo: sid })),
    ...buttons.map(({ id, title }) => ({ act: 'tap' as const, id, title, replyTo: sid })),
  ];
}

/** A message as lines of text: who wrote, the words, what hangs on it, and its options with their numbers. */
export function linesOf(message: MessageView, from: string): string[] {
  const { text, media, location, list, buttons } = message;
  const rows = list?.rows ?? [];
  const described = optionsOf(message).map(({ title, id }, index) => {
    const description = rows.find((row) => row.id === id)?.description ?? '';
    return `  ${index + 1}  ${title}${description === '' ? '' : `  (${description})`}`;
  });
  return [
    `${from}:`,
    ...text.split('\n').map((line) => (line === '' ? '' : `  ${line}`)),
    ...media.map(({ localUrl, url, contentType }) => `  [${contentType}] ${localUrl ?? url}`),
    ...(location === null
      ? []
      : [`  [place] ${location.label ?? ''} ${location.latitude}, ${location.longitude}`]),
    ...buttons
      .filter(({ kind }) => kind !== 'reply')
      .map(({ title, target }) => `  ${title}: ${target ?? ''}`),
    ...described,
  ];
}

/** What the command says to `--help`. */
export const usage = `Type on a phone of the stand-in world, from a terminal. Thali must be running: npm start

  npm run chat -- [options]

  --url URL       where Thali is (http://localhost:3000)
  --phone NUMBER  whose phone, with + and country code (+919845000001; by SMS +447700900999)
  --name NAME     the name on WhatsApp
  --sms           begin with SMS instead of WhatsApp
  --help          this

While it runs, what you type is sent. A number picks the button or row it stands before. Besides:

${commandsText()}
`;

/** The words that begin with a slash. */
export function commandsText(): string {
  return [
    '  /photo              send a picture',
    '  /voice              send a voice note',
    '  /pin LAT,LONG       share a location',
    '  /sms, /whatsapp     go to the other app',
    '  /phones [NUMBER]    list the phones, or go to another',
    '  /help, /quit',
  ].join('\n');
}

/** "12.97,77.59" as a place. Throws an `OperatorError` for what is none. */
export function placeIn(text: string): { latitude: number; longitude: number } {
  const [latitude = Number.NaN, longitude = Number.NaN] = text.split(/[,\s]+/).map(Number);
  if (!Number.isFinite(latitude) || !Number.isFinite(longitude))
    throw new OperatorError('Give the place in degrees, like this: /pin 12.97,77.59');
  return { latitude, longitude };
}
