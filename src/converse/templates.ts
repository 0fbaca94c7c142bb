import { copy } from '../../flows/copy/index.ts';
import type { Say } from '../../flows/say.ts';
import { type TemplateKey, templateTerms } from '../../flows/templates.ts';
import type { Language } from '../domain/meaning.ts';
import type { FilledTemplate } from '../domain/message.ts';
import { compileTemplate, type Template, templateValue } from '../domain/template.ts';
import { type Manner, valueText } from './words.ts';

/** Every template in every language, by language and key. */
const all = new Map(
  (Object.keys(copy) as Language[]).flatMap((language) =>
    (Object.keys(templateTerms) as TemplateKey[]).map((key): [string, Template] => {
      const { category, samples, buttons = [] } = templateTerms[key];
      return [
        `${language} ${key}`,
        compileTemplate({
          key,
          language,
          sentence: copy[language][key],
          category,
          samples,
          buttons: buttons.map((label) => copy[language][label]),
        }),
      ];
    }),
  ),
);

/** Every template in every language, as it is put before Meta. */
export const everyTemplate: readonly Template[] = [...all.values()];

/**
 * A template filled in for one reader; `ids`: what its buttons mean. Undefined where the message offers other buttons
 * than were approved.
 */
export function fillTemplate(
  { key, values, whole }: NonNullable<Say['template']>,
  ids: readonly string[],
  manner: Manner,
): FilledTemplate | undefined {
  const template = all.get(`${manner.language} ${key}`);
  if (!template || template.buttons.length !== ids.length) return undefined;
  const texts = template.names.map((name) => templateValue(String(valueText(values[name] ?? '', manner))));
  const variables = Object.fromEntries([...texts, ...ids].map((text, i) => [String(i + 1), text]));
  const text = template.body.replace(/\{\{(\d+)\}\}/g, (_, number: string) => variables[number] ?? '');
  const { language, version, category } = template;
  return { key, language, version, category, variables, text, ...(whole ? { whole } : {}) };
}
