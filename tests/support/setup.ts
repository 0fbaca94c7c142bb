import { afterEach, expect, vi } from 'vitest';

// Anything the product prints as an error is a failure of the test that made it print.
const printed = vi.spyOn(console, 'error').mockImplementation(() => {});

afterEach(() => {
  const calls = printed.mock.calls.map((call) => call.map(String).join(' '));
  printed.mockClear();
  expect(calls, 'nothing may be printed with console.error').toEqual([]);
});
