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

/** A whole page: our stylesheet, no script. */
export function page(title: string, body: Html, description = ''): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${description}">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="stylesheet" href="/assets/pages.css">
</head>
<body>
${body}
</body>
</html>
`.text;
}
