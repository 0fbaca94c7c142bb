import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyUnits } from '../domain/arbitrary-text.ts';
import type { StaffCommand } from '../../src/domain/meaning.ts';
import { understandStaff } from '../../src/understand/staff.ts';

describe('a command of staff', () => {
  test.each<[string, StaffCommand]>([
    ['accept', { command: 'accept' }],
    ['Accept 12', { command: 'accept', number: 12 }],
    ['ok #12', { command: 'accept', number: 12 }],
    ['haan 12', { command: 'accept', number: 12 }],
    ['स्वीकार १२', { command: 'accept', number: 12 }],
    ['later', { command: 'later' }],
    ['delay 7', { command: 'later', number: 7 }],
    ['delay 5 by 20 minutes', { command: 'later', number: 5, minutes: 20 }],
    ['later 5 by 20', { command: 'later', number: 5, minutes: 20 }],
    ['delay 20 min', { command: 'later', minutes: 20 }],
    ['Decline 5 we are FULL', { command: 'decline', number: 5, reason: 'we are FULL' }],
    ['decline 5: gas is out', { command: 'decline', number: 5, reason: 'gas is out' }],
    ['close tonight', { command: 'floor', said: { act: 'pause', rest: '' } }],
    ['close for the day', { command: 'floor', said: { act: 'pause', rest: '' } }],
    ['close 30', { command: 'floor', said: { act: 'pause', rest: '30' } }],
    ['close until 9', { command: 'floor', said: { act: 'pause', rest: 'until 9' } }],
    ['close T4', { command: 'floor', said: { act: 'block', rest: 't4' } }],
    ['close', { command: 'house', said: { act: 'close' } }],
    ['close the restaurant', { command: 'house', said: { act: 'close' } }],
    ['close until 2030', { command: 'house', said: { act: 'close' } }],
    ['close for ever', { command: 'house', said: { act: 'close' } }],
    ['Closed from 3 Dec to 9 Dec', { command: 'house', said: { act: 'close' } }],
    ['price PBM 240', { command: 'house', said: { act: 'price', text: 'pbm', paise: 240_00 } }],
    [
      'Price of butter chicken half to ₹399.50',
      { command: 'house', said: { act: 'price', text: 'butter chicken half', paise: 399_50 } },
    ],
    ['price PBM?', { command: 'house', said: { act: 'price', text: 'pbm' } }],
    ['undo', { command: 'house', said: { act: 'undo' } }],
    ['summary', { command: 'house', said: { act: 'summary' } }],
    ['daily summary on', { command: 'house', said: { act: 'summary', at: '23:00' } }],
    ['summary at 10:30', { command: 'house', said: { act: 'summary', at: '22:30' } }],
    ['summary 12 am', { command: 'house', said: { act: 'summary', at: '00:00' } }],
    ['summary 9 am', { command: 'house', said: { act: 'summary', at: '09:00' } }],
    ['hisaab band karo', { command: 'house', said: { act: 'summary', at: null } }],
    ['orders?', { command: 'house', said: { act: 'orders' } }],
    [
      'Move Ravi to 8:30',
      { command: 'house', said: { act: 'guest', deed: 'move', words: 'ravi', rest: '8:30' } },
    ],
    [
      'no show 8pm table 3',
      { command: 'house', said: { act: 'guest', deed: 'no show', words: '8pm table 3', rest: '' } },
    ],
    ['Mehta is here', { command: 'house', said: { act: 'guest', deed: 'here', words: 'mehta', rest: '' } }],
    ['done Mehta', { command: 'house', said: { act: 'guest', deed: 'finish', words: 'mehta', rest: '' } }],
    ['decline 3', { command: 'decline', number: 3 }],
    ['no 3', { command: 'decline', number: 3 }],
    ['मना', { command: 'decline' }],
    ['86 paneer tikka', { command: 'stock', said: { act: 'off', text: 'paneer tikka' } }],
    ['sold out dal', { command: 'stock', said: { act: 'off', text: 'dal' } }],
    ['dal khatam', { command: 'stock', said: { act: 'off', text: 'dal' } }],
    ['दाल खत्म', { command: 'stock', said: { act: 'off', text: 'दाल' } }],
    ['Dal is out!', { command: 'stock', said: { act: 'off', text: 'dal' } }],
    ['86 paneer 2h', { command: 'stock', said: { act: 'off', text: 'paneer', until: { minutes: 120 } } }],
    [
      '86 paneer for 90 min',
      { command: 'stock', said: { act: 'off', text: 'paneer', until: { minutes: 90 } } },
    ],
    [
      '86 paneer till 9pm',
      { command: 'stock', said: { act: 'off', text: 'paneer', until: { words: '9pm' } } },
    ],
    [
      '86 paneer until 21:30',
      { command: 'stock', said: { act: 'off', text: 'paneer', until: { words: '21:30' } } },
    ],
    [
      '86 paneer tomorrow',
      { command: 'stock', said: { act: 'off', text: 'paneer', until: { words: 'tomorrow' } } },
    ],
    [
      '86 paneer kal tak',
      { command: 'stock', said: { act: 'off', text: 'paneer', until: { words: 'kal' } } },
    ],
    ['paneer khatam 2h', { command: 'stock', said: { act: 'off', text: 'paneer', until: { minutes: 120 } } }],
    ['86 chicken 65', { command: 'stock', said: { act: 'off', text: 'chicken 65' } }],
    ['Only 6 paneer', { command: 'stock', said: { act: 'only', text: 'paneer', count: 6 } }],
    ['6 paneer left', { command: 'stock', said: { act: 'only', text: 'paneer', count: 6 } }],
    ['sirf 6 paneer', { command: 'stock', said: { act: 'only', text: 'paneer', count: 6 } }],
    ['बस ६ पनीर', { command: 'stock', said: { act: 'only', text: 'पनीर', count: 6 } }],
    ['back paneer tikka', { command: 'stock', said: { act: 'back', text: 'paneer tikka' } }],
    ['wapas dal', { command: 'stock', said: { act: 'back', text: 'dal' } }],
    ['print 12', { command: 'print', number: 12 }],
    ['Reprint #12', { command: 'print', number: 12 }],
    ['print again', { command: 'print' }],
    ['प्रिंट १२', { command: 'print', number: 12 }],
    ['tonight', { command: 'tonight' }],
    ['आज', { command: 'tonight' }],
    ['covers?', { command: 'floor', said: { act: 'covers' } }],
    ['finished 12', { command: 'floor', said: { act: 'finish', number: 12 } }],
    ['finished dal', { command: 'stock', said: { act: 'off', text: 'dal' } }],
    ['here 12', { command: 'here', number: 12 }],
    ['No-show #7', { command: 'no show', number: 7 }],
    ['no show 7', { command: 'no show', number: 7 }],
    ['आ गए १२', { command: 'here', number: 12 }],
    ['done', { command: 'done' }],
    ['waitlist', { command: 'waiting' }],
    ['who is waiting?', { command: 'waiting' }],
    ['Ready 3', { command: 'ready', number: 3 }],
    ['page again #3', { command: 'ready', number: 3 }],
    ['page 3 again', { command: 'ready', number: 3 }],
    ['तैयार ३', { command: 'ready', number: 3 }],
    ['seated 3', { command: 'here', number: 3 }],
  ])('%s', (text, command) => {
    expect(understandStaff(text)).toEqual(command);
  });

  test.each([
    'yes',
    'no',
    'ok',
    'back',
    '86',
    'hello',
    'summary of the menu',
    'back 2',
    'accept the offer',
    'ready',
    'seated',
    '2',
    '',
  ])('is not "%s": it answers whatever was asked last, or nothing', (text) => {
    expect(understandStaff(text)).toBeUndefined();
  });

  test('never makes it throw', () => {
    fc.assert(
      fc.property(anyUnits(200), (text) => {
        expect(() => understandStaff(text)).not.toThrow();
      }),
    );
  });
});
