import type { DraftMenu } from './draft.ts';
import { dishesOf } from './draft.ts';

const letters = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .toUpperCase()
    .split(/\s+/)
    .map((word) => word.replace(/[^A-Z0-9]/g, ''))
    .filter(Boolean);

/** A code for a new dish: its initials or first letters, or D and a number; one that no dish has. */
export function freeCode(draft: DraftMenu, name: string): string {
  const taken = new Set(dishesOf(draft).map(({ item }) => item.code));
  const words = letters(name);
  const initials = words.map((word) => word[0]).join('');
  const first = words[0] ?? '';
  const likely = [
    initials.length >= 2 ? initials.slice(0, 3) : '',
    first.slice(0, 3),
    (first.slice(0, 2) + initials.slice(1)).slice(0, 4),
    first.slice(0, 4),
  ];
  const free = likely.find((code) => code.length >= 2 && !taken.has(code));
  if (free !== undefined) return free;
  const stem = initials.slice(0, 2) || 'D';
  for (let number = 1; ; number++) {
    const code = `${stem}${number}`;
    if (!taken.has(code)) return code;
  }
}

/** A key for a new group of choices, of its name: "Extra cheese" is "extra-cheese"; one that no group has. */
export function freeKey(draft: DraftMenu, name: string): string {
  const taken = new Set(draft.groups.map(({ key }) => key));
  const stem = letters(name).join('-').toLowerCase().slice(0, 40) || 'choice';
  for (let number = 1; ; number++) {
    const key = number === 1 ? stem : `${stem}-${number}`;
    if (!taken.has(key)) return key;
  }
}
