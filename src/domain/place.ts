/** A point on the map, in degrees. */
export interface Place {
  latitude: number;
  longitude: number;
}

const earthRadius = 6_371_000;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Metres between two places along the ground (haversine; good to half a percent). */
export function distance(a: Place, b: Place): number {
  const dLatitude = radians(b.latitude - a.latitude);
  const dLongitude = radians(b.longitude - a.longitude);
  const h =
    Math.sin(dLatitude / 2) ** 2 +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(dLongitude / 2) ** 2;
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** The corners of a box that holds every place within `metres` of `centre`, as degrees. */
export function boxAround(centre: Place, metres: number): { southWest: Place; northEast: Place } {
  const latitude = (metres / earthRadius) * (180 / Math.PI);
  const longitude = latitude / Math.max(0.01, Math.cos(radians(centre.latitude)));
  return {
    southWest: { latitude: centre.latitude - latitude, longitude: centre.longitude - longitude },
    northEast: { latitude: centre.latitude + latitude, longitude: centre.longitude + longitude },
  };
}
