/** What a table's QR code says, by itself or in the sentence it comes with: "QR" and seven letters and digits. */
const coded = /(?<![\p{L}\p{N}])qr[\s-]?([2-9b-z]{7})(?![\p{L}\p{N}])/iu;

/**
 * The code of a table somewhere in a text, in capitals, and what is written behind it; undefined where there is none. The
 * sentence before it may be changed, cut or translated: the code alone counts.
 */
export function tableCodeIn(text: string): { code: string; text: string } | undefined {
  const found = coded.exec(text);
  const code = found?.[1]?.toUpperCase();
  if (!found || !code || /[AEIOUY]/.test(code)) return undefined;
  return {
    code,
    text: text
      .slice(found.index + found[0].length)
      .replace(/^[\s)\].,:;-]+/u, '')
      .trim(),
  };
}
