type Path = (string | number)[];

/** One change of a value made of objects and arrays: what stood at a place and what stands there now, or what left an array and what came. */
export type Step =
  | { at: Path; was?: unknown; is?: unknown }
  | { at: Path; from: number; out: unknown[]; in: unknown[] };

/** Changes in their order. */
export type Patch = Step[];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether two values say the same; what is undefined, null or absent is nothing. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (a === undefined || a === null) return b === undefined || b === null;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((x, i) => same(x, b[i]));
  if (!isObject(a) || !isObject(b)) return false;
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => same(a[key], b[key]));
}

function between(a: readonly unknown[], b: readonly unknown[], at: Path): Patch {
  let head = 0;
  while (head < a.length && head < b.length && same(a[head], b[head])) head++;
  let tail = 0;
  while (
    tail < a.length - head &&
    tail < b.length - head &&
    same(a[a.length - 1 - tail], b[b.length - 1 - tail])
  )
    tail++;
  const [out, come] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  if (out.length !== come.length) return [{ at, from: head, out, in: come }];
  return out.flatMap((each, i) => patchBetween(each, come[i], [...at, head + i]));
}

/** What makes `b` of `a`. */
export function patchBetween(a: unknown, b: unknown, at: Path = []): Patch {
  if (same(a, b)) return [];
  if (Array.isArray(a) && Array.isArray(b)) return between(a, b, at);
  if (!isObject(a) || !isObject(b)) return [{ at, was: a, is: b }];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key) =>
    patchBetween(a[key], b[key], [...at, key]),
  );
}

function changedAt(value: unknown, [first, ...rest]: Path, change: (old: unknown) => unknown): unknown {
  if (first === undefined) return change(value);
  if (Array.isArray(value))
    return value.map((each, i) => (i === first ? changedAt(each, rest, change) : each));
  if (!isObject(value)) throw new Error(`There is nothing at ${first} that could be changed.`);
  const next = changedAt(value[first], rest, change);
  const { [first]: _, ...others } = value;
  if (next === undefined || next === null) return others;
  // What is there keeps its place among its neighbours.
  return first in value ? { ...value, [first]: next } : { ...others, [first]: next };
}

/** The value after these changes. What they do not touch is the same object as before. */
export function patched<T>(value: T, patch: Patch): T {
  return patch.reduce<unknown>(
    (old, step) =>
      changedAt(old, step.at, (there) => {
        if (!('from' in step)) return step.is;
        const list = there as unknown[];
        return [...list.slice(0, step.from), ...step.in, ...list.slice(step.from + step.out.length)];
      }),
    value,
  ) as T;
}

/** What takes these changes back. */
export function inverse(patch: Patch): Patch {
  return patch
    .map(
      (step): Step =>
        'from' in step
          ? { at: step.at, from: step.from, out: step.in, in: step.out }
          : { at: step.at, was: step.is, is: step.was },
    )
    .toReversed();
}
