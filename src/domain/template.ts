import { hash } from 'node:crypto';

/** A template as Meta and India's SMS registry are asked to approve it. */
export interface Template {
  key: string;
  language: string;
  /** Digest of everything that is approved. */
  version: string;
  /** As Meta knows it: small letters, digits and underscores. */
  name: string;
  category: string;
  /** With `{{1}}` and up. */
  body: string;
  /** The names of its values in the order of their numbers. */
  names: string[];
  /** A sample for each variable, those of the buttons' ids included. */
  samples: Record<string, string>;
  buttons: { label: string; id: string }[];
  /** The text for India's SMS registry, its values as `{#var#}`. */
  dlt: string;
}

/** What a template is made from. */
export interface TemplateSource {
  key: string;
  language: string;
  /** The sentence, its values as `{name}`. */
  sentence: string;
  category: string;
  samples: Record<string, string>;
  /** Labels, worded. */
  buttons: readonly string[];
}

/** Most characters of one value in India's SMS registry (TRAI, DLT content templates). */
const longestDltValue = 30;

/** Makes a template of a sentence. Each button's id is a variable as well, so that a tap says what it was about. */
export function compileTemplate({
  key,
  language,
  sentence,
  category,
  samples,
  buttons,
}: TemplateSource): Template {
  const names = Object.keys(samples);
  const body = sentence.replace(/\{(\w+)\}/g, (whole, name: string) =>
    names.includes(name) ? `{{${names.indexOf(name) + 1}}}` : whole,
  );
  const actions = buttons.map((label, i) => ({ label, id: `{{${names.length + i + 1}}}` }));
  const given = [...Object.values(samples), ...buttons.map((_, i) => `do:${i + 1}`)];
  const approved = { body, category, samples: given, actions };
  const version = hash('sha256', JSON.stringify(approved), 'hex').slice(0, 8);
  return {
    key,
    language,
    version,
    name: `thali_${key.replace(/[^a-z0-9]+/g, '_')}_${language.toLowerCase().replace(/[^a-z0-9]+/g, '_')}_${version}`,
    category,
    body,
    names,
    samples: Object.fromEntries(given.map((sample, i) => [String(i + 1), sample])),
    buttons: actions,
    dlt: sentence.replace(/\{\w+\}/g, '{#var#}'),
  };
}

/**
 * Why Meta or India's SMS registry would not take a template; empty: they may. Source: Twilio, "Using variables with
 * content templates" and "quick-reply"; Meta's rules for template names.
 */
export function faultsOf({ name, body, names, samples, buttons }: Template): string[] {
  const faults: string[] = [];
  const used = new Set([...body.matchAll(/\{\{(\d+)\}\}/g)].map(([, number]) => Number(number)));
  if (!/^[a-z0-9_]{1,512}$/.test(name)) faults.push('the name has other characters than a-z, 0-9 and _');
  if (/^[\s\p{P}]*\{\{\d+\}\}/u.test(body)) faults.push('the body begins with a variable');
  if (/\{\{\d+\}\}[\s\p{P}]*$/u.test(body)) faults.push('the body ends with a variable');
  if (/\}\}[\s\p{P}]*\{\{/u.test(body)) faults.push('two variables are side by side');
  if (/(^|[^{])\{(?!\{)/.test(body)) faults.push('a value has no sample');
  if (names.some((_, i) => !used.has(i + 1))) faults.push('a sample is not used');
  if (body.length > 1024) faults.push('the body is longer than 1024');
  if (buttons.some(({ label }) => label.length > 20)) faults.push('a button is longer than 20');
  for (const [number, sample] of Object.entries(samples)) {
    if (sample === '' || /\n|\t| {5}/.test(sample))
      faults.push(`the sample of {{${number}}} is empty or has breaks`);
    if (sample.length > longestDltValue) faults.push(`the sample of {{${number}}} is longer than 30`);
  }
  return faults;
}

/** A value as WhatsApp takes it in a template: in one line, never empty (Twilio error 63013). */
export function templateValue(text: string): string {
  return text.replace(/\s+/g, ' ').trim() || '-';
}
