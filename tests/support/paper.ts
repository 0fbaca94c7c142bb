/** Commands of receipt printers by how they begin, with how many bytes follow. What is left is what is printed. */
const commands: Record<'escpos' | 'star', readonly (readonly [string, number])[]> = {
  escpos: [
    ['\x1b@', 0],
    ...Array.from('a3{M -E!t', (letter) => [`\x1b${letter}`, 1] as const),
    ['\x1b$', 2],
    ['\x1b\\', 2],
    ['\x1c(A', 4],
    ['\x1cS', 2],
    ['\x1c-', 1],
    ['\x1cC', 1],
    ['\x1c.', 0],
    ...Array.from('a!Br', (letter) => [`\x1d${letter}`, 1] as const),
    ['\x1dL', 2],
    ['\x1dW', 2],
    ['\x1dVB', 1],
  ],
  star: [
    ['\x1b@', 0],
    ['\x1b\x1ea', 1],
    ['\x1b\x1eF', 1],
    ...Array.from(' -Qld', (letter) => [`\x1b${letter}`, 1] as const),
    ['\x1bs', 2],
    ['\x1bi', 2],
    ...Array.from('0F5E4', (letter) => [`\x1b${letter}`, 0] as const),
    ['\x12', 0],
    ['\x1b\x1da', 1],
    ['\x1b\x1dA', 2],
    ['\x1b\x1dR', 2],
    ['\x1b\x1dt', 1],
    ['\x1b\x1d\x03', 3],
  ],
};

/** Bytes 0x80 to 0x9f of Windows-1252; Node's own decoder takes them for control signs. */
const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** A byte as Windows-1252 has it. */
export function letterOf(byte: number): string {
  return byte >= 0x80 && byte < 0xa0 ? (high[byte - 0x80] ?? '') : String.fromCharCode(byte);
}

/** The lines on the paper, as a cook reads them. Throws at a command that is not known here. */
export function paperLines(bytes: Uint8Array, language: 'escpos' | 'star'): string[] {
  let rest = Buffer.from(bytes).toString('latin1');
  let text = '';
  while (rest !== '') {
    const found = commands[language].find(([start]) => rest.startsWith(start));
    const first = rest.charAt(0);
    if (found === undefined && first < ' ' && first !== '\n') {
      throw new Error(`No such command: ${JSON.stringify(rest.slice(0, 8))}`);
    }
    if (found === undefined) text += first;
    rest = rest.slice(found ? found[0].length + found[1] : 1);
  }
  return Array.from(Buffer.from(text, 'latin1'), letterOf).join('').split('\n');
}

/** The words on the paper in a row, wherever lines were broken. */
export function paperWords(bytes: Uint8Array, language: 'escpos' | 'star'): string {
  return paperLines(bytes, language).join(' ').replace(/\s+/g, ' ').trim();
}
