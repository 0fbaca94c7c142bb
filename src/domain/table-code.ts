/** What a table's QR code writes for its guest: where they sit, for them to read, and the code, which alone counts. */
export function tableText(restaurant: string, { name, code }: { name: string; code: string }): string {
  return `Order at ${restaurant}, table ${name} QR-${code}`;
}

/**
 * The address in a table's QR code: it opens WhatsApp, or the messages of the phone, with the text ready to be sent.
 * `sender` is a number of ours in Twilio's spelling.
 */
export function tableLink(sender: string, text: string): string {
  const number = sender.replace(/^whatsapp:/, '');
  return sender.startsWith('whatsapp:')
    ? `https://wa.me/${number.replace(/\D/g, '')}?text=${encodeURIComponent(text)}`
    : // iOS reads "&body=", Android "?body="; both read "?&body=".
      `sms:${number}?&body=${encodeURIComponent(text)}`;
}
