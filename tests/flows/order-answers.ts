import type { OrderAsks } from '../../flows/order-asks.ts';
import type { OrderStatus } from '../../src/domain/status.ts';

/** Answers about orders that are placed, one of each kind, with the longest values there can be. */

const at = Date.parse('2026-11-27T14:30:00Z');
const id = '00000000-0000-4000-8000-000000000001';
const row = {
  orderId: id,
  number: 99_999,
  name: 'A'.repeat(60),
  status: 'ready' as OrderStatus,
  at,
  zone: 'Asia/Kolkata',
};

export const orderAnswers: { [Name in keyof OrderAsks]: OrderAsks[Name]['output'][] } = {
  stepOrder: [
    { kind: 'done', row, next: ['hand_over'], told: true },
    { kind: 'done', row: { ...row, status: 'preparing' }, next: ['finish', 'hand_over'], told: false },
    { kind: 'done', row: { ...row, status: 'served', name: '' }, next: [], told: false },
    ...(
      [
        'unpaid',
        'placed',
        'accepted',
        'preparing',
        'ready',
        'served',
        'declined',
        'cancelled',
        'lapsed',
        'refunded',
      ] as const
    ).map((status) => ({
      kind: 'already' as const,
      row: { ...row, status },
      next: status === 'accepted' ? (['begin', 'finish', 'hand_over'] as const).slice() : [],
    })),
    {
      kind: 'which',
      rows: Array.from({ length: 12 }, (_, i) => ({
        ...row,
        orderId: id.replace(/1$/, `${i % 10}`),
        number: i,
        restaurant: 'R'.repeat(83),
      })),
    },
    { kind: 'unknown' },
  ],
};
