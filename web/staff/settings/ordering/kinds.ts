/** What food is ordered as, in the order in which it is shown. */
export const kinds = ['with_booking', 'pickup', 'at_table', 'catering'] as const;

export const kindNames = {
  with_booking: 'With a booking',
  pickup: 'To collect',
  at_table: 'At the table',
  catering: 'Catering',
} as const;
