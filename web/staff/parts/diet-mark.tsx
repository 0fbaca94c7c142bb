import './diet-mark.css';

const names = { veg: 'Vegetarian', egg: 'With egg', 'non-veg': 'Not vegetarian' } as const;

/** The mark every menu in India carries: a green dot, a brown triangle; an egg for what has egg. */
export function DietMark({ diet }: { diet: keyof typeof names }) {
  return <span className={`diet-mark ${diet}`} role="img" aria-label={names[diet]} title={names[diet]} />;
}
