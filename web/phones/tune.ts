/** Samples a second; one byte each. */
const rate = 8_000;
const seconds = 2.4;
/** The notes hummed, in hertz, one after the other. */
const notes = [262, 294, 330, 392, 330, 294];

/** A short hummed tune as a WAV file, for a voice note somebody can really play. */
export function hummedTune(): Uint8Array<ArrayBuffer> {
  const length = Math.floor(rate * seconds);
  const bytes = new Uint8Array(44 + length);
  const view = new DataView(bytes.buffer);
  const text = (at: number, word: string) => bytes.set(new TextEncoder().encode(word), at);
  text(0, 'RIFF');
  view.setUint32(4, 36 + length, true);
  text(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate, true);
  view.setUint16(32, 1, true);
  view.setUint16(34, 8, true);
  text(36, 'data');
  view.setUint32(40, length, true);
  const each = length / notes.length;
  for (let index = 0; index < length; index += 1) {
    const note = notes[Math.floor(index / each)] ?? 0;
    // Each note swells and fades, or it would click.
    const swell = Math.sin(Math.PI * ((index % each) / each));
    bytes[44 + index] = 128 + 60 * swell * Math.sin((2 * Math.PI * note * index) / rate);
  }
  return bytes;
}

/** Bytes in base64, as the stand-in takes files. */
export function base64Of(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      const url = typeof reader.result === 'string' ? reader.result : '';
      resolve(url.slice(url.indexOf(',') + 1));
    });
    reader.addEventListener('error', () => reject(new Error('That file could not be read. Choose another.')));
    reader.readAsDataURL(file);
  });
}
