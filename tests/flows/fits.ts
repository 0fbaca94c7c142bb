import type { Say } from '../../flows/say.ts';
import { compose } from '../../src/converse/compose.ts';
import type { FlowEvent } from '../../src/converse/turn.ts';
import { languages } from '../../src/domain/language.ts';
import { limits } from '../../src/domain/message.ts';

const ends = [
  { channel: 'whatsapp' as const, address: 'whatsapp:+919812300001' },
  { channel: 'sms' as const, address: '+12125550101' },
  { channel: 'sms' as const, address: '+919812300001' },
];

/** A lone half of a surrogate pair: a character that was cut in two. */
const halved = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** What is wrong with a turn's messages on any channel in any language: too long, cut in two, or not filled in. */
export function misfits(says: readonly Say<FlowEvent>[]): string[] {
  const wrong: string[] = [];
  for (const { options = [], text } of says)
    if (options.length > limits.rows) wrong.push(`${options.length} options: ${JSON.stringify(text[0])}`);
  for (const language of languages) {
    for (const end of ends) {
      const { messages } = compose(
        says,
        { language, ...end, answerAt: 'https://wa.me/14155550100' },
        (file) => `https://x/${file}`,
      );
      for (const { text, body, options = [], listLabel } of messages) {
        const note = (bad: boolean, what: string) =>
          bad && wrong.push(`${language} ${end.channel}: ${what}: ${text.slice(0, 80)}`);
        note(text.trim() === '', 'empty');
        note(halved.test(text + (body ?? '')), 'half a character');
        note(/[{}]|undefined|NaN|\[object/.test(text), 'not filled in');
        note(options.length === 0 && text.length > limits.body, 'text too long');
        note((body?.length ?? 0) > limits.interactiveBody, 'body too long');
        note(options.length > limits.rows, 'too many options');
        note((listLabel?.length ?? 0) > limits.buttonTitle, 'list label too long');
        const isList = listLabel !== undefined;
        note(options.length > limits.buttons && !isList, 'a list without a label');
        note(new Set(options.map((o) => o.id)).size < options.length, 'two options of one id');
        const most = isList ? limits.rowTitle : limits.buttonTitle;
        for (const option of options) {
          note(option.label === '' || option.label.length > most, `title "${option.label}"`);
          note(
            (option.description?.length ?? 0) > limits.rowDescription,
            `description "${option.description}"`,
          );
          note(option.id.length > 200, `id ${option.id}`);
          note(halved.test(option.label + (option.description ?? '')), 'half a character in an option');
        }
        if (!isList)
          note(new Set(options.map((o) => o.label)).size < options.length, 'two buttons of one title');
      }
    }
  }
  return wrong;
}
