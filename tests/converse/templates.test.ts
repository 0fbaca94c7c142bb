import { expect, test } from 'vitest';
import { compileTemplate, faultsOf } from '../../src/domain/template.ts';
import { everyTemplate } from '../../src/converse/templates.ts';

test('every template is one that Meta and the SMS registry may take, in every language', () => {
  expect(everyTemplate.length).toBeGreaterThan(20);
  const faults = everyTemplate.flatMap((template) =>
    faultsOf(template).map((fault) => `${template.language} ${template.key}: ${fault}`),
  );
  expect(faults).toEqual([]);
  expect(new Set(everyTemplate.map(({ name }) => name)).size).toBe(everyTemplate.length);
});

test.each([
  ['{at} is your time.', 'the body begins with a variable'],
  ['Your time is {at}.', 'the body ends with a variable'],
  ['Come at {at}, {at} sharp.', 'two variables are side by side'],
  ['Come to {place} then.', 'a value has no sample'],
  ['Come then.', 'a sample is not used'],
])('"%s": %s', (sentence, fault) => {
  const made = compileTemplate({
    key: 'template.test',
    language: 'en',
    sentence,
    category: 'UTILITY',
    samples: { at: '8 pm' },
    buttons: [],
  });
  expect(faultsOf(made)).toContain(fault);
});

test('another word is another version, for an approval holds for exact words', () => {
  const made = (sentence: string) =>
    compileTemplate({
      key: 'template.a b',
      language: 'en',
      sentence,
      category: 'UTILITY',
      samples: { at: '8 pm' },
      buttons: ['Yes'],
    });
  const one = made('Come at {at} then.');
  expect(one).toMatchObject({
    body: 'Come at {{1}} then.',
    dlt: 'Come at {#var#} then.',
    buttons: [{ label: 'Yes', id: '{{2}}' }],
  });
  expect(one.name).toMatch(/^thali_template_a_b_en_[0-9a-f]{8}$/);
  expect(made('Come by {at} then.').version).not.toBe(one.version);
});
