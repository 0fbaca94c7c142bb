import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copy } from '../flows/copy/index.ts';
import type { Language } from '../src/domain/meaning.ts';
import { type App, type Journey, type Toll, travel } from './support/journeys.ts';
import { numberOf } from './support/number-of.ts';
import { startWorld, type World, whatsappSender } from './support/world.ts';

const said = (en: string, hi: string, latin: string) => ({ en, hi, 'hi-Latn': latin });

const food = said(
  '2 butter naan and 1 full dal makhani',
  '2 बटर नान और 1 फुल दाल मखनी',
  '2 butter naan aur 1 full dal makhani',
);
const wanted = said(
  'book a table at copper ladle',
  'कॉपर लैडल में टेबल चाहिए',
  'copper ladle mein table chahiye',
);
const when = {
  ...said('2 tomorrow 8pm', '2 लोग, कल रात 8 बजे', '2 log, kal raat 8 baje'),
  named: true as const,
};
const taps = [
  wanted,
  said('2', '2', '2'),
  { takes: 2 },
  said('8pm', 'रात 8 बजे', 'raat 8 baje'),
  'is named',
] as const;
const end = ['pays', 'is accepted'] as const;

const journeys: Journey[] = [
  {
    got: 'a table',
    way: 'said at once',
    acts: [
      said(
        'table for 2 tomorrow 8pm at copper ladle',
        'कल रात 8 बजे कॉपर लैडल में 2 लोगों की टेबल',
        'kal raat 8 baje copper ladle mein 2 logon ki table',
      ),
      'is named',
      { takes: 1 },
    ],
  },
  { got: 'a table', way: 'asked for', acts: [wanted, when, { takes: 1 }] },
  { got: 'a table', way: 'by taps', acts: [...taps, { takes: 1 }] },
  {
    got: 'a table, food, payment',
    way: 'said at once',
    acts: [
      said(
        'table for 2 tomorrow 8pm at copper ladle, with 2 butter naan and 1 full dal makhani',
        'कल रात 8 बजे कॉपर लैडल में 2 लोगों की टेबल, साथ में 2 बटर नान और 1 फुल दाल मखनी',
        'kal raat 8 baje copper ladle mein 2 logon ki table, saath mein 2 butter naan aur 1 full dal makhani',
      ),
      'is named',
      { takes: 1 },
      ...end,
    ],
  },
  {
    got: 'a table, food, payment',
    way: 'asked for',
    acts: [wanted, when, food, { takes: 1 }, ...end],
  },
  {
    got: 'a table, food, payment',
    way: 'by taps',
    acts: [...taps, { takes: 2 }, food, { takes: 1 }, { takes: 1 }, ...end],
  },
];

const languages: Record<Language, string> = {
  en: 'English',
  hi: 'Hindi',
  'hi-Latn': 'Hindi in Latin letters',
};
const spoken = Object.keys(copy) as Language[];
const apps: Record<App, string> = { whatsapp: 'WhatsApp', sms: 'SMS' };

// RECORD=messages writes what was measured into the page; see there.
const page = join(import.meta.dirname, '../docs/messages.md');
const { RECORD: record } = process.env;

interface Measured extends Toll {
  journey: Journey;
  app: App;
  language: Language;
}

function table(all: readonly Measured[]): string {
  const rows = all.map(
    ({ journey, app, language, ...toll }) =>
      `| ${journey.got} | ${journey.way} | ${apps[app]} | ${languages[language]} | ${toll.in} | ${toll.out} | ${app === 'sms' ? toll.segments : ''} |`,
  );
  return [
    '| got | way | channel | language | from the guest | to the guest | segments to them |',
    '|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

describe('messages for a completed booking, by a guest who never wrote before', () => {
  const measured: Measured[] = [];
  let world: World;
  let travellers = 0;

  // Each in a house of its own: twenty tables at eight are more than one has.
  describe.each(journeys)('$got, $way', (journey) => {
    beforeAll(async () => {
      world = await startWorld();
      world.twilio.phone(numberOf.harpreet).whatsapp.send('hi', { sender: whatsappSender });
      await world.quiet();
    });
    afterAll(() => world.close());

    for (const app of ['whatsapp', 'sms'] as const) {
      test.each(spoken)(`${apps[app]}, %s`, async (language) => {
        travellers += 1;
        const number = `${app === 'sms' ? '+12125550' : '+9198123050'}${100 + travellers}`;
        const toll = await travel(world, numberOf.harpreet, { number, name: 'Asha', app, language }, journey);
        measured.push({ ...toll, journey, app, language });
        if (journey.way === 'by taps') return;
        expect(toll.out).toBeLessThanOrEqual(journey.got === 'a table' ? 3 : 6);
        if (app === 'sms' && language === 'en' && journey.got === 'a table') {
          expect(toll.segments).toBeLessThanOrEqual(5);
        }
      });
    }
  });

  test('the page tells what was measured', () => {
    const text = readFileSync(page, 'utf8');
    const [before, after] = [text.split('<!-- measured -->\n')[0], text.split('<!-- /measured -->')[1]];
    const now = `${before}<!-- measured -->\n${table(measured)}\n<!-- /measured -->${after}`;
    if (record === 'messages') writeFileSync(page, now);
    else expect(text).toBe(now);
  });
});
