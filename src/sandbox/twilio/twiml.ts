/** One `<Message>` of an answer. */
export interface TwimlMessage {
  body: string;
  media: string[];
  to: string | null;
  from: string | null;
  statusCallback: string | null;
}

/** An XML element: its attributes, children and the text directly inside. */
interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

/** Thrown for a document that is no well-formed XML; Twilio logs it as 12100. */
export class MalformedTwiml extends Error {
  override name = 'MalformedTwiml';
}

const token =
  /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!DOCTYPE[^>]*>|<(\/?)([A-Za-z_][\w.:-]*)((?:\s+[\w.:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/gy;
const attribute = /([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/**
 * Reads the messages of a TwiML answer, in order. Verbs other than `<Message>` are ignored, as Twilio ignores
 * those of another product. Throws MalformedTwiml.
 */
export function readTwiml(xml: string): TwimlMessage[] {
  const root = parse(xml);
  if (root.name !== 'Response')
    throw new MalformedTwiml(`The root element is <${root.name}>, not <Response>.`);
  return root.children
    .filter((verb) => verb.name === 'Message' || verb.name === 'Sms')
    .map((verb) => ({
      body: (verb.children.find((child) => child.name === 'Body')?.text ?? verb.text).trim(),
      media: verb.children.filter((child) => child.name === 'Media').map((child) => child.text.trim()),
      to: verb.attributes['to'] ?? null,
      from: verb.attributes['from'] ?? null,
      statusCallback: verb.attributes['statusCallback'] ?? verb.attributes['action'] ?? null,
    }));
}

function parse(xml: string): Element {
  const document: Element = { name: '', attributes: {}, children: [], text: '' };
  const open: Element[] = [document];
  token.lastIndex = 0;
  let position = 0;
  while (position < xml.length) {
    token.lastIndex = position;
    const match = token.exec(xml);
    const inside = open.at(-1);
    if (match === null || inside === undefined) throw new MalformedTwiml(`Not XML at character ${position}.`);
    position = token.lastIndex;
    const [, cdata, closing, name, attributes, selfClosing, text] = match;
    if (cdata !== undefined) inside.text += cdata;
    else if (text !== undefined) inside.text += decode(text);
    else if (name !== undefined && closing === '/') {
      if (inside.name !== name) throw new MalformedTwiml(`</${name}> closes <${inside.name}>.`);
      open.pop();
    } else if (name !== undefined) {
      const element: Element = { name, attributes: readAttributes(attributes ?? ''), children: [], text: '' };
      inside.children.push(element);
      if (selfClosing !== '/') open.push(element);
    }
  }
  const root = document.children[0];
  if (
    open.length !== 1 ||
    document.children.length !== 1 ||
    root === undefined ||
    document.text.trim() !== ''
  ) {
    throw new MalformedTwiml('The document is not one complete element.');
  }
  return root;
}

function readAttributes(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(attribute)].map((match) => [match[1] ?? '', decode(match[2] ?? match[3] ?? '')]),
  );
}

function decode(text: string): string {
  return text.replaceAll(/&(#x?[\da-f]+|\w+);|&/gi, (whole, name: string | undefined) => {
    if (name === undefined) throw new MalformedTwiml('A bare & must be written &amp;.');
    if (name.startsWith('#')) {
      const code =
        name[1]?.toLowerCase() === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
      return String.fromCodePoint(code);
    }
    const plain = entities[name];
    if (plain === undefined) throw new MalformedTwiml(`Unknown entity ${whole}.`);
    return plain;
  });
}
