/**
 * Rates in basis points by class, for restaurants that would rather name what they are. Notification 11/2017 (Central Tax,
 * Rate), row 7, as amended by 05/2025: 5 % without input credit for restaurants, 18 % in "specified premises" (hotels
 * with rooms above 7,500 rupees). Liquor for people is outside GST. A professional confirms them.
 */
export const taxPresets = {
  'india-restaurant': { food: 500, liquor: 0 },
  'india-hotel': { food: 1800, liquor: 0 },
} as const;

/** What a restaurant file may say of its rates: a preset, rates of its own, or both, of which its own win. */
export function ratesOf({
  preset,
  rates,
}: {
  preset?: keyof typeof taxPresets | undefined;
  rates?: Record<string, number> | undefined;
}): Record<string, number> {
  if (!preset) return rates ?? { food: 500 };
  return { ...taxPresets[preset], ...rates };
}
