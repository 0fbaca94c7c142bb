/** What one property of a content type may hold. `max` counts characters of text, entries of a list. */
export type Rule =
  | { kind: 'text'; max: number; optional?: true; oneOf?: readonly string[] }
  | { kind: 'number'; optional?: true }
  | { kind: 'flag'; optional?: true }
  | { kind: 'texts'; max: number; optional?: true }
  | { kind: 'things'; of: Shape; min: number; max: number; optional?: true };

/** The properties of an object; any other is refused. */
export type Shape = Readonly<Record<string, Rule>>;

const text = (max: number, oneOf?: readonly string[]): Rule =>
  oneOf === undefined ? { kind: 'text', max } : { kind: 'text', max, oneOf };
const maybeText = (max: number): Rule => ({ kind: 'text', max, optional: true });
const things = (of: Shape, min: number, max: number): Rule => ({ kind: 'things', of, min, max });

const buttonId = maybeText(200);

const quickReply: Shape = {
  type: { kind: 'text', max: 20, optional: true, oneOf: ['QUICK_REPLY'] },
  title: text(20),
  id: buttonId,
};

const callToAction: Shape = {
  type: text(30, [
    'URL',
    'PHONE_NUMBER',
    'COPY_CODE',
    'VOICE_CALL',
    'VOICE_CALL_REQUEST',
    'REQUEST_CONTACT_INFO',
  ]),
  title: maybeText(25),
  url: maybeText(2000),
  phone: maybeText(30),
  code: maybeText(15),
  id: buttonId,
};

const cardAction: Shape = {
  type: text(20, ['URL', 'PHONE_NUMBER', 'QUICK_REPLY', 'COPY_CODE', 'VOICE_CALL']),
  title: text(25),
  url: maybeText(2000),
  phone: maybeText(30),
  id: buttonId,
  code: maybeText(15),
  webview_size: { kind: 'text', max: 10, optional: true, oneOf: ['TALL', 'FULL', 'HALF', 'NONE'] },
};

const carouselAction: Shape = {
  type: text(20, ['URL', 'PHONE_NUMBER', 'QUICK_REPLY']),
  title: text(25),
  url: maybeText(2000),
  phone: maybeText(30),
  id: buttonId,
};

const maybe = (rule: Rule): Rule => ({ ...rule, optional: true });

/**
 * The content types and their properties, as the Content API's schema names them, with the lengths its pages give.
 * Unknown properties are refused at every level below `types`.
 */
export const contentShapes: Readonly<Record<string, Shape>> = {
  'twilio/text': { body: text(1600) },
  'twilio/media': { body: maybeText(1600), media: { kind: 'texts', max: 10 } },
  'twilio/location': {
    latitude: { kind: 'number' },
    longitude: { kind: 'number' },
    label: maybeText(1000),
    id: buttonId,
    address: maybeText(1000),
  },
  'twilio/list-picker': {
    body: text(1024),
    button: text(20),
    items: things({ id: text(200), item: text(24), description: maybeText(72) }, 1, 10),
  },
  'twilio/call-to-action': { body: text(1024), actions: things(callToAction, 1, 10) },
  'twilio/quick-reply': { body: text(1024), actions: things(quickReply, 1, 10) },
  'twilio/card': {
    title: maybeText(1024),
    subtitle: maybeText(60),
    media: { kind: 'texts', max: 10, optional: true },
    actions: maybe(things(cardAction, 0, 10)),
  },
  'twilio/catalog': {
    title: maybeText(1024),
    body: text(1024),
    subtitle: maybeText(60),
    id: buttonId,
    items: maybe(
      things(
        {
          id: buttonId,
          section_title: maybeText(24),
          name: maybeText(200),
          media_url: maybeText(2000),
          price: { kind: 'number', optional: true },
          description: maybeText(1024),
        },
        0,
        30,
      ),
    ),
    dynamic_items: maybeText(4000),
  },
  'twilio/carousel': {
    body: text(1024),
    cards: things(
      { title: maybeText(160), body: text(160), media: text(2000), actions: things(carouselAction, 1, 2) },
      2,
      10,
    ),
  },
  'twilio/flows': {
    body: text(1024),
    button_text: text(20),
    subtitle: maybeText(60),
    media_url: maybeText(2000),
    pages: things(
      {
        id: text(200),
        next_page_id: maybeText(200),
        title: text(30),
        subtitle: maybeText(80),
        layout: things({ label: maybeText(200), type: text(40) }, 0, 50),
      },
      1,
      20,
    ),
    type: text(40),
  },
  'twilio/schedule': { id: text(200), title: text(1024), time_slots: text(4000) },
  'whatsapp/card': {
    body: text(1024),
    footer: maybeText(60),
    media: { kind: 'texts', max: 1, optional: true },
    header_text: maybeText(60),
    actions: maybe(things(cardAction, 0, 10)),
  },
  'whatsapp/authentication': {
    add_security_recommendation: { kind: 'flag', optional: true },
    code_expiration_minutes: { kind: 'number', optional: true },
    actions: things({ type: text(20, ['COPY_CODE']), copy_code_text: text(25) }, 1, 1),
  },
  'whatsapp/flows': {
    body: text(1024),
    button_text: text(20),
    subtitle: maybeText(60),
    media_url: maybeText(2000),
    flow_id: text(200),
    flow_token: maybeText(200),
    flow_first_page_id: maybeText(200),
    is_flow_first_page_endpoint: { kind: 'flag', optional: true },
  },
};
