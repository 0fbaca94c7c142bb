import type { z } from 'zod';

const kinds: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

const formats: Record<string, string> = {
  uuid: 'an id',
  datetime: 'a moment, like 2026-12-24T18:30:00Z',
  url: 'an address that begins with https://',
  email: 'an e-mail address',
};

const missing = (input: unknown) => input === undefined || input === null;

/**
 * What is wrong with a value, as people read it behind the name of its field: "must be at most 12". For zod's
 * `safeParse(value, { error: inWords })`; what a schema says in its own words stays.
 */
export function inWords(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'too_big':
      if (issue.origin === 'string') return `must be at most ${String(issue.maximum)} characters`;
      if (issue.origin === 'array') return `must be no more than ${String(issue.maximum)}`;
      return `must be ${issue.inclusive === false ? 'below' : 'at most'} ${String(issue.maximum)}`;
    case 'too_small':
      if (issue.origin === 'string')
        return issue.minimum === 1
          ? 'must not be empty'
          : `must be at least ${String(issue.minimum)} characters`;
      if (issue.origin === 'array')
        return issue.minimum === 1 ? 'must not be empty' : `must be ${String(issue.minimum)} at least`;
      return `must be ${issue.inclusive === false ? 'above' : 'at least'} ${String(issue.minimum)}`;
    case 'invalid_type':
      return missing(issue.input) ? 'must be given' : `must be ${kinds[issue.expected] ?? 'something else'}`;
    case 'invalid_value':
      return missing(issue.input)
        ? 'must be given'
        : `must be one of: ${issue.values.map(String).join(', ')}`;
    case 'invalid_format':
      return `must be ${formats[issue.format] ?? 'written in another way'}`;
    case 'unrecognized_keys':
      return `has what does not belong there: ${issue.keys.join(', ')}`;
    default:
      return 'is not right';
  }
}
