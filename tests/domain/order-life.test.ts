import { expect, test } from 'vitest';
import { notServed } from '../../src/domain/order-life.ts';
import { type OrderStatus, orderStatuses } from '../../src/domain/status.ts';

const then = new Date('2026-11-27T19:00:00+05:30');

test('an order that was served only with its guests leaving is as far as the kitchen had come', () => {
  const served = { status: 'served', preparingAt: null, readyAt: null } as const;
  expect(notServed(served)).toBe('accepted');
  expect(notServed({ ...served, preparingAt: then })).toBe('preparing');
  expect(notServed({ ...served, preparingAt: then, readyAt: then })).toBe('ready');
  expect(notServed({ ...served, readyAt: then })).toBe('ready');
});

test('an order that is not served stays where it is', () => {
  for (const status of Object.keys(orderStatuses) as OrderStatus[])
    if (status !== 'served') expect(notServed({ status, preparingAt: then, readyAt: then })).toBeUndefined();
});
