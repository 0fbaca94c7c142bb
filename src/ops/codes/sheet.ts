import { drawCode } from '../../codes/draw.ts';

/** A table with the addresses its codes hold. */
export interface CodedTable {
  name: string;
  code: string;
  whatsapp: string;
  sms: string;
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (letter) => `&#${letter.codePointAt(0)};`);

function drawn(address: string): string {
  const { size, path } = drawCode(address);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${path}"/></svg>`;
}

function card(restaurant: string, { name, code, whatsapp, sms }: CodedTable): string {
  return `<section>
<h2>${escaped(restaurant)}, table ${escaped(name)}</h2>
<p>Scan, send the message, order and pay.</p>
<div><figure>${drawn(whatsapp)}<figcaption>WhatsApp</figcaption></figure>
<figure>${drawn(sms)}<figcaption>SMS</figcaption></figure></div>
<small>QR-${escaped(code)}</small>
</section>`;
}

/** A page of HTML with one card for each table, four on a sheet of A4; nothing on it is fetched from anywhere. */
export function codeSheet(restaurant: string, tables: readonly CodedTable[]): string {
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Tables of ${escaped(restaurant)}</title>
<style>
body { font: 14px system-ui, sans-serif; margin: 0; display: grid; grid-template-columns: 1fr 1fr; }
section { border: 1px dashed #999; padding: 8mm; text-align: center; break-inside: avoid; }
div { display: flex; justify-content: space-around; }
figure { margin: 0; } svg { width: 34mm; height: 34mm; }
</style>
${tables.map((table) => card(restaurant, table)).join('\n')}
</html>
`;
}
