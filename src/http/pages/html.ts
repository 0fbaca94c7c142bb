/** Text that is HTML already and must not be escaped again. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What a template may hold. */
export type Shown = Html | string | number | false | null | undefined | readonly Shown[];

function shown(value: Shown): string {
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(shown).join('');
  if (value === undefined || value === null || value === false) return '';
  return String(value).replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** A template whose values are escaped; nested templates and lists of them go in as they are. */
export function html(strings: TemplateStringsArray, ...values: Shown[]): Html {
  return new Html(strings.reduce((all, text, i) => all + shown(values[i - 1]) + text));
}

/** What a page says of itself to browsers, search engines and those who are sent its link. */
export interface Head {
  description?: string;
  /** The one address of what it shows. */
  canonical?: string;
  /** Absolute address of a picture that stands for it. */
  image?: string;
  /** Facts in the words of schema.org, as JSON-LD: a block of data, which no browser runs. */
  data?: unknown;
  /** Loads another address after so many seconds. */
  refresh?: { seconds: number; to: string };
  /** Nobody shall find it. */
  hidden?: boolean;
}

/** Data inside of a page: nothing in it can end its block or begin another. */
const inert = (data: unknown) =>
  new Html(
    `<script type="application/ld+json">${JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)}</script>\n`,
  );

const shared = (title: string, { description = '', canonical, image }: Head) =>
  canonical !== undefined &&
  html`<link rel="canonical" href="${canonical}">
<meta property="og:site_name" content="Thali">
<meta property="og:type" content="website">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:url" content="${canonical}">
${image !== undefined && html`<meta property="og:image" content="${image}">\n`}`;

/** A whole page: our stylesheet, no script. */
export function page(title: string, body: Html, head: Head = {}): string {
  const { description, data, refresh, hidden } = head;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${description !== undefined && html`<meta name="description" content="${description}">\n`}<meta name="color-scheme" content="light dark">
${hidden && html`<meta name="robots" content="noindex, nofollow">\n`}${refresh && html`<meta http-equiv="refresh" content="${refresh.seconds}; url=${refresh.to}">\n`}<title>${title}</title>
<link rel="icon" href="/assets/thali.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/pages.css">
${shared(title, head)}${data !== undefined && inert(data)}</head>
<body>
${body}
</body>
</html>
`.text;
}
