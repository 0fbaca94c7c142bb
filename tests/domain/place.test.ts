import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boxAround, distance } from '../../src/domain/place.ts';

const anyPlace = fc.record({
  latitude: fc.double({ min: -80, max: 80, noNaN: true }),
  longitude: fc.double({ min: -179, max: 179, noNaN: true }),
});

test('Bengaluru is as far from Mumbai and Hyderabad as the map says', () => {
  const bengaluru = { latitude: 12.9716, longitude: 77.5946 };
  const mumbai = { latitude: 19.076, longitude: 72.8777 };
  const hyderabad = { latitude: 17.385, longitude: 78.4867 };
  expect(distance(bengaluru, mumbai) / 1_000).toBeCloseTo(845, -1);
  expect(distance(bengaluru, hyderabad) / 1_000).toBeCloseTo(500, -1);
});

test('a distance is nothing to itself and the same both ways', () => {
  fc.assert(
    fc.property(anyPlace, anyPlace, (a, b) => {
      expect(distance(a, a)).toBe(0);
      expect(distance(a, b)).toBeCloseTo(distance(b, a), 3);
      expect(distance(a, b)).toBeLessThanOrEqual(20_038_000);
    }),
  );
});

test('a box holds whatever is near enough', () => {
  fc.assert(
    fc.property(
      anyPlace,
      fc.double({ min: -0.2, max: 0.2, noNaN: true }),
      fc.double({ min: -0.2, max: 0.2, noNaN: true }),
      fc.integer({ min: 100, max: 30_000 }),
      (centre, north, east, metres) => {
        const other = { latitude: centre.latitude + north, longitude: centre.longitude + east };
        fc.pre(distance(centre, other) <= metres);
        const { southWest, northEast } = boxAround(centre, metres * 1.001);
        expect(other.latitude).toBeGreaterThanOrEqual(southWest.latitude);
        expect(other.latitude).toBeLessThanOrEqual(northEast.latitude);
        expect(other.longitude).toBeGreaterThanOrEqual(southWest.longitude);
        expect(other.longitude).toBeLessThanOrEqual(northEast.longitude);
      },
    ),
  );
});
