/** The keys of what is edited whose values are of one kind. */
type KeysOf<V, Kind> = { [K in keyof V]-?: [V[K]] extends [Kind] ? K : never }[keyof V] & string;

/**
 * Ties fields to the thing they edit, each by its key: they show its value, put what is typed there, and say why it was
 * refused. `path`: where the thing stands in what is saved ("catering."), for refusals are told by that.
 */
export function tied<V extends object>(
  thing: V,
  put: (change: Partial<V>) => void,
  wrong: (field: string) => string | undefined,
  path = '',
) {
  const set = (key: string, value: unknown) => put({ [key]: value } as Partial<V>);
  return {
    /** A number there has to be; one that was emptied is NaN, and refused when it is saved. */
    number: (key: KeysOf<V, number | undefined>) => ({
      value: thing[key] as number | undefined,
      onChange: (typed = Number.NaN) => set(key, typed),
      wrong: wrong(path + key),
    }),
    /** A number there need not be. */
    maybe: (key: KeysOf<V, number | undefined>) => ({
      optional: true,
      value: thing[key] as number | undefined,
      onChange: (typed: number | undefined) => set(key, typed),
      wrong: wrong(path + key),
    }),
    /** A text there need not be, kept as `tidy` makes it. */
    text: (key: KeysOf<V, string | undefined>, tidy = (typed: string) => typed) => ({
      value: (thing[key] as string | undefined) ?? '',
      onChange: (typed: string) => set(key, tidy(typed).trim() === '' ? undefined : tidy(typed)),
      wrong: wrong(path + key),
    }),
    /** A yes or no; where nothing is said it is no. */
    yes: (key: KeysOf<V, boolean | undefined>) => ({
      checked: (thing[key] as boolean | undefined) ?? false,
      onChange: (checked: boolean) => set(key, checked),
    }),
  };
}
