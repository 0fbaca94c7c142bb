import receiptline from 'receiptline';

/** Languages of printers we speak, by the media type a printer asks for. */
const commands = {
  // Star's own two (Star CloudPRNT, "Content Media Types").
  'application/vnd.star.starprnt': 'starsbcs',
  'application/vnd.star.line': 'starlinesbcs',
  // For a little program beside an ESC/POS printer; there is no registered name.
  'application/vnd.escpos': 'escpos',
} as const;

export type PrinterLanguage = keyof typeof commands;

/** Media types a job can be had in, the best first. */
export const printerLanguages = Object.keys(commands) as PrinterLanguage[];

/** A receiptline document as the bytes of a printer's language. It must hold only letters of Windows-1252. */
export function printerBytes(document: string, columns: number, language: PrinterLanguage): Buffer {
  const command = commands[language];
  return Buffer.from(
    receiptline.transform(document, { command, cpl: columns, encoding: 'cp1252' }),
    'latin1',
  );
}

/** A receiptline document as a picture of the paper, SVG that loads nothing from anywhere. */
export function printerPicture(document: string, columns: number): string {
  const svg = receiptline.transform(document, { command: 'svg', cpl: columns, encoding: 'cp1252' });
  return svg.replace(/<style[\s\S]*?<\/style>/g, '');
}
