import { describe, expect, test } from 'vitest';
import { capabilitiesOf, limits } from '../../src/domain/message.ts';

test("the limits are Twilio's own", () => {
  expect(limits).toEqual({
    body: 1600,
    interactiveBody: 1024,
    buttonTitle: 20,
    rowTitle: 24,
    rowDescription: 72,
    buttons: 3,
    rows: 10,
  });
});

describe('what can be done', () => {
  test('on WhatsApp: everything, inside a window', () => {
    expect(capabilitiesOf('whatsapp', 'whatsapp:+919812300001')).toEqual({
      buttons: true,
      media: true,
      places: true,
      links: true,
      window: true,
      twoWay: true,
    });
  });

  test.each([
    ['+919812300001', false],
    ['+12125550101', true],
    ['+447700900123', true],
    // Nepal begins like India.
    ['+9779812345678', true],
  ])('by SMS to %s: text, answered there: %s', (address, twoWay) => {
    expect(capabilitiesOf('sms', address)).toEqual({
      buttons: false,
      media: false,
      places: false,
      links: twoWay,
      window: false,
      twoWay,
    });
  });
});
