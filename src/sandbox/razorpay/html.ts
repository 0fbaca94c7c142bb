/** Markup that needs no further escaping. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What can be filled into markup; lists are joined, and nothing and false show nothing. */
type Filling = Html | string | number | boolean | null | undefined | Filling[];

function render(value: Filling): string {
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(render).join('');
  if (value === null || value === undefined || value === false) return '';
  return String(value).replaceAll(/[&<>"']/g, (character) => entities[character] ?? '');
}

/** Builds markup; everything filled in is escaped unless it is `Html` itself. */
export function html(parts: TemplateStringsArray, ...values: Filling[]): Html {
  return new Html(parts.map((part, index) => (index === 0 ? '' : render(values[index - 1])) + part).join(''));
}
