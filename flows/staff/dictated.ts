const pair = String.raw`\d{1,2}\s*x?\s*[a-z][a-z0-9]{1,4}`;
const codes = new RegExp(`^(${pair}(?:[\\s,+&]+${pair})*)(?:\\s+for\\s+(.+))?$`, 'iu');

/** An order that is dictated in short codes, "12 pbm 2 gn for Ravi 8pm", as an order is entered; undefined when words are none. */
export function dictated(text: string): string | undefined {
  const [, dishes, guest = ''] = codes.exec(text.trim()) ?? [];
  return dishes === undefined ? undefined : `${guest}: ${dishes}`;
}
