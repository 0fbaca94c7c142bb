import { createContext, use } from 'react';
import type { DraftActs, Outcome } from './use-draft.ts';

/** A field that two people have changed at once. */
export interface Clash {
  /** What it is a field of, and its own name: "Paneer Tikka: Price". */
  title: string;
  /** In words, as each has it. */
  mine: string;
  theirs: string;
  /** Takes what one has typed after all. */
  keepMine: () => Promise<Outcome>;
  /** Takes what the other has made of it. */
  keepTheirs: () => void;
}

/** What the parts of the editor share; it stays the same through edits, so that a dish is drawn anew only when it changes. */
export interface Editing {
  acts: DraftActs;
  currency: string;
  /** Says something to those who do not see the page. */
  announce: (text: string) => void;
  clash: (clash: Clash) => void;
  /** Opens the panel of a dish or of a group of choices. */
  open: (what: Opened | undefined) => void;
}

export type Opened = { kind: 'item'; id: string } | { kind: 'group'; id: string; from?: string };

export const EditingContext = createContext<Editing | undefined>(undefined);

/** The draft that is edited, and what belongs to editing it. */
export function useEditing(): Editing {
  const editing = use(EditingContext);
  if (editing === undefined) throw new Error('This part must stand inside the menu editor.');
  return editing;
}
