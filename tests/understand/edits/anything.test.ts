import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edited } from './house.ts';

const words =
  'remove make it to naan 2 kulcha and , instead of ki jagah no nahi the all aur hata do kar but pepsi large spicy more less korma onion double one everything except keep 3 same again last'.split(
    ' ',
  );

describe('edits: whatever is written', () => {
  it('never throws, and speaks of lines that are there', () => {
    const texts = fc.array(fc.constantFrom(...words), { maxLength: 14 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(texts, (text) => {
        const does = edited(text, '2 korma/h -onion, 3 kulcha, 1 pepsi/s', '1 korma');
        for (const [, line] of does.matchAll(/(?:remove|set|replace|change) (\w+)/g))
          expect(['1', '2', '3', 'all']).toContain(line);
      }),
      { numRuns: 300 },
    );
  });

  it('reads the longest message in no time', () => {
    const start = performance.now();
    edited('remove the kulcha and make it 2 instead of pepsi '.repeat(40), '2 korma, 3 kulcha');
    expect(performance.now() - start).toBeLessThan(200);
  });
});
