import { encodeQR } from 'qr';
import { decodeQR } from 'qr/decode.js';
import { describe, expect, test } from 'vitest';
import { tableLink, tableText } from '../../src/domain/table-code.ts';
import { codeSheet } from '../../src/ops/codes/sheet.ts';
import { tableCodeIn } from '../../src/understand/table-code.ts';

const table = { name: 'T4', code: '7KMPD2X' };
const text = tableText('Begum’s Deg & Sons', table);

/** What a phone reads off a code. */
function scanned(address: string): string {
  const raw = encodeQR(address, 'raw', { ecc: 'quartile' });
  const scale = 4;
  const size = raw.length * scale;
  const data = new Uint8Array(size * size * 4).fill(255);
  raw.forEach((row, y) =>
    row.forEach((dark, x) => {
      if (!dark) return;
      for (let dy = 0; dy < scale; dy++)
        for (let dx = 0; dx < scale; dx++)
          data.fill(
            0,
            ((y * scale + dy) * size + x * scale + dx) * 4,
            ((y * scale + dy) * size + x * scale + dx) * 4 + 3,
          );
    }),
  );
  return decodeQR({ width: size, height: size, data });
}

describe("a table's code", () => {
  test('is read off the sheet as it was written, and the text in it holds the code', () => {
    const address = tableLink('whatsapp:+14155550100', text);
    const read = new URL(scanned(address));
    expect(`${read.host}${read.pathname}`).toBe('wa.me/14155550100');
    expect(tableCodeIn(read.searchParams.get('text') ?? '')).toEqual({ code: '7KMPD2X', text: '' });
    const sms = tableLink('+14155550101', text);
    expect(sms.startsWith('sms:+14155550101?&body=')).toBe(true);
    expect(decodeURIComponent(scanned(sms).split('body=')[1] ?? '')).toBe(text);
  });

  test('stands on the sheet beside its table, and names are no markup there', () => {
    const page = codeSheet('Tom & <Jerry>', [{ ...table, whatsapp: 'https://wa.me/1', sms: 'sms:+1' }]);
    expect(page).toContain('Tom &#38; &#60;Jerry&#62;, table T4');
    expect(page).toContain('QR-7KMPD2X');
    expect(page.match(/<svg/g)).toHaveLength(2);
  });

  test.each([
    ['Order at The Copper Ladle, table T4 QR-7KMPD2X', ''],
    ['qr 7kmpd2x', ''],
    ['QR7KMPD2X', ''],
    ['hello! table 4 (QR-7KMPD2X), 2 dal please', '2 dal please'],
    ['टेबल T4 QR-7KMPD2X 2 नान', '2 नान'],
    ['Order at The Copper Ladle, table T4\nQR–7KMPD2X'.replace('–', '-'), ''],
  ])('is found in %j', (said, rest) => {
    expect(tableCodeIn(said)).toEqual({ code: '7KMPD2X', text: rest });
  });

  test.each([
    'Order at The Copper Ladle, table T4',
    'QR-7KMPD2',
    'QR-7KMPD2XX',
    'QR-7AMPD2X',
    'the qr code',
    'iqr-7kmpd2x',
  ])('is not in %j', (said) => {
    expect(tableCodeIn(said)).toBeUndefined();
  });
});
