/**
 * SQL by which restaurants put their neighbourhoods on the map: the first one of each does, and one that is known already
 * keeps its middle. `from`: a query for city, name, zone and place.
 */
export const putOnMap = (from: string): string =>
  `insert into areas (city, name, zone, place) ${from} on conflict (city, name) do nothing`;
