import { expect, test } from 'vitest';
import { z } from 'zod';
import { inWords } from '../../src/domain/wrong-words.ts';

const thing = z.strictObject({
  name: z.string().min(1).max(3),
  count: z.int().min(2).max(5),
  above: z.number().gt(0),
  kind: z.enum(['a', 'b']),
  open: z.boolean(),
  days: z.array(z.int()).min(1).max(2),
  id: z.uuid(),
  code: z.string().regex(/^x$/, 'must be an x'),
});
const good = {
  name: 'abc',
  count: 2,
  above: 1,
  kind: 'a',
  open: true,
  days: [1],
  id: '0b0f5f7e-2a55-4c1c-8f3c-0d8a2d7f3c11',
  code: 'x',
};

test.each([
  [{ name: '' }, 'name', 'must not be empty'],
  [{ name: 'abcd' }, 'name', 'must be at most 3 characters'],
  [{ name: undefined }, 'name', 'must be given'],
  [{ name: 5 }, 'name', 'must be a text'],
  [{ count: 1 }, 'count', 'must be at least 2'],
  [{ count: 6 }, 'count', 'must be at most 5'],
  [{ count: 2.5 }, 'count', 'must be a whole number'],
  [{ count: Number.NaN }, 'count', 'must be a number'],
  [{ count: null }, 'count', 'must be given'],
  [{ above: 0 }, 'above', 'must be above 0'],
  [{ kind: 'c' }, 'kind', 'must be one of: a, b'],
  [{ open: 'yes' }, 'open', 'must be true or false'],
  [{ days: [] }, 'days', 'must not be empty'],
  [{ days: [1, 2, 3] }, 'days', 'must be no more than 2'],
  [{ id: '7' }, 'id', 'must be an id'],
  [{ code: 'y' }, 'code', 'must be an x'],
  [{ extra: 1 }, '', 'has what does not belong there: extra'],
])('%j is told as a sentence behind the name of its field', (change, field, message) => {
  const checked = thing.safeParse({ ...good, ...change }, { error: inWords });
  expect(checked.error?.issues.map((issue) => [issue.path.join('.'), issue.message])).toEqual([
    [field, message],
  ]);
});
