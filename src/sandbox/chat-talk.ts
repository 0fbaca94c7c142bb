import { countAnswers } from './chat-answers.ts';
import type { Arrival, Ears, House } from './chat-house.ts';
import { type Option, commandsText, linesOf, optionsOf, placeIn } from './chat-words.ts';
import type { Channel } from './twilio/addresses.ts';

/** A conversation on one phone, line by line. */
export interface Talk {
  /** Does what a line says. False when it says to quit. Throws an `OperatorError` for what cannot be done. */
  hear(line: string): Promise<boolean>;
  /** Resolves when an answer to what was last said has come and nothing follows it, or when none comes. */
  settled(): Promise<void>;
  close(): void;
}

/** Takes a phone and begins to show what arrives on it with `print`. */
export async function beginTalk(
  house: House,
  start: { number: string; name: string | undefined; app: Channel },
  print: (lines: string[]) => void,
): Promise<Talk> {
  let { number, app } = start;
  let options: Option[] = [];
  let following = new AbortController();
  const answers = countAnswers();

  function arrived({ sender, message }: Arrival): void {
    if (message.direction === 'sent') return;
    const on: Channel = sender.startsWith('whatsapp:') ? 'whatsapp' : 'sms';
    const from = message.byTwilio ? 'Twilio' : 'Thali';
    print(linesOf(message, on === app ? from : `${from} by ${on}`));
    if (on === 'whatsapp') options = optionsOf(message);
    // What Twilio says by itself, to HELP for one, comes beside Thali's answer and not in its place.
    answers.came(!message.byTwilio);
    // Looked at means read; should that fail, nothing is lost but a tick.
    house.act(number, on, 'open', { sender }).catch(() => undefined);
  }

  function listen(stop: AbortSignal): Promise<void> {
    let cut = false;
    return new Promise((resolve) => {
      const ears: Ears = {
        message: arrived,
        open() {
          if (cut) print(['Thali is back.']);
          resolve();
        },
        cut() {
          cut = true;
          print(['Thali is not answering. This goes on once it is back.']);
        },
      };
      void house.follow(number, ears, stop);
    });
  }

  async function take(wanted: string, name: string | undefined): Promise<void> {
    const phone = await house.take(wanted, name);
    number = phone.number;
    options = [];
    following.abort();
    following = new AbortController();
    await listen(following.signal);
    print([`On the phone of ${phone.profileName}, ${number}, by ${app}.`]);
  }

  async function say(act: string, body: object): Promise<void> {
    answers.asked();
    await house.act(number, app, act, body).catch((error: unknown) => {
      answers.taken();
      throw error;
    });
  }

  async function phones(wanted: string): Promise<void> {
    if (wanted !== '') return take(wanted, undefined);
    const all = await house.phones();
    return print(all.map((phone) => `  ${phone.number}  ${phone.profileName}`));
  }

  function go(to: Channel): void {
    app = to;
    print([`Now by ${app}.`]);
  }

  async function command(word: string, rest: string): Promise<boolean> {
    if (word === '/quit') return false;
    if (word === '/photo') await say('photo', {});
    else if (word === '/voice') await say('voice', {});
    else if (word === '/pin') await say('location', placeIn(rest));
    else if (word === '/phones') await phones(rest);
    else if (word === '/sms' || word === '/whatsapp') go(word === '/sms' ? 'sms' : 'whatsapp');
    else print([commandsText()]);
    return true;
  }

  await take(number, start.name);
  return {
    async hear(line) {
      const text = line.trim();
      if (text === '') return true;
      const [word = '', ...rest] = text.split(/\s+/);
      if (word.startsWith('/')) return command(word, rest.join(' '));
      // On SMS a number is words like any other: Thali itself knows what it stands for.
      const option = app === 'whatsapp' && /^\d+$/.test(text) ? options[Number(text) - 1] : undefined;
      if (option === undefined) await say('send', { text });
      else
        await say(option.act, {
          [option.act === 'tap' ? 'button' : 'row']: option.id,
          replyTo: option.replyTo,
        });
      return true;
    },
    settled: () => answers.settled(),
    close: () => following.abort(),
  };
}
