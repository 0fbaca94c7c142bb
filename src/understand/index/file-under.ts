/** Adds a word's id to those filed under a key: words that sound alike, or begin with one letter. */
export function fileUnder(files: Map<string, number[]>, key: string, id: number): void {
  const held = files.get(key);
  if (held === undefined) files.set(key, [id]);
  else held.push(id);
}
