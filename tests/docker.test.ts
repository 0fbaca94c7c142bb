import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What of the repository reaches the builder: everything is left out but what a line with "!" lets in. */
const letIn = readFileSync('.dockerignore', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('!'))
  .map((line) => line.slice(1));

test('everything the Dockerfile copies is let in', () => {
  const copied = readFileSync('Dockerfile', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('COPY ') && !line.includes('--from='))
    .flatMap((line) =>
      line
        .split(/\s+/)
        .slice(1, -1)
        .map((path) => path.replace(/^\.\//, '')),
    );
  expect(copied.length).toBeGreaterThan(5);
  const missing = copied.filter((path) => !letIn.some((ok) => path === ok || path.startsWith(`${ok}/`)));
  expect(missing).toEqual([]);
});

test('what only draws the photos stays outside', () => {
  const last = readFileSync('.dockerignore', 'utf8').trim().split('\n').at(-1);
  // The last line that fits a path decides.
  expect(last).toBe('web/photos/**/*.ts');
});

test('the packages that open photos are in the image, for they are optional ones', () => {
  expect(readFileSync('Dockerfile', 'utf8')).not.toContain('--omit=optional');
});
