import { expect, test } from 'vitest';
import { careIn } from '../../src/understand/care.ts';
import { normalise } from '../../src/understand/text/normalise.ts';

const said: [string, ReturnType<typeof careIn>][] = [
  ['Offers on', { kind: 'consent', category: 'offers', given: true }],
  ['no offers please', { kind: 'consent', category: 'offers', given: false }],
  ["Don't send me offers!", { kind: 'consent', category: 'offers', given: false }],
  ['ऑफर बंद करो', { kind: 'consent', category: 'offers', given: false }],
  ['events band karo', { kind: 'consent', category: 'events', given: false }],
  ['yes to surveys', { kind: 'consent', category: 'surveys', given: true }],
  ['no marketing', { kind: 'consent', category: 'all', given: false }],
  ['Stop promotions.', { kind: 'consent', category: 'all', given: false }],
  ['Privacy', { kind: 'privacy' }],
  ['MY DATA', { kind: 'privacy' }],
  ['मेरा डेटा', { kind: 'privacy' }],
  ['what do you know about me?', { kind: 'privacy' }],
  ['delete me', { kind: 'erase' }],
  ['Please delete my data', { kind: 'erase' }],
  ['mera data delete karo', { kind: 'erase' }],
  ['Link BCDFGH', { kind: 'link', code: 'bcdfgh' }],
  ['continue on WhatsApp', { kind: 'link' }],
  ['Undo!', { kind: 'undo' }],
  ['take that back please', { kind: 'undo' }],
  ['wapas lo', { kind: 'undo' }],
  ['नहीं, वापस', { kind: 'undo' }],
  // A step back, or a change of one dish.
  ['wapas', undefined],
  ['peeche', undefined],
  ['वापस', undefined],
  ['take back the naan', undefined],
  ['payment link', undefined],
  ['link mobile', undefined],
  // Other things are said with the same words.
  ['any offers', undefined],
  ['offers', undefined],
  ['no', undefined],
  ['stop', undefined],
  ['delete the naan', undefined],
  ['no offers near koramangala', undefined],
];

test.each(said)('"%s"', (text, care) => {
  expect(careIn(normalise(text))).toEqual(care);
});
