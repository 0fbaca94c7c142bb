import { type MouseEvent, type PointerEvent, useRef, useState } from 'react';

/** Where something is dropped: before a dish or a section, or at the end of a section. */
export interface Drop {
  section: string;
  /** The dish it goes before; null: to the end. */
  before: string | null;
}

/** Pixels from the edge of the window within which the page runs along. */
const edge = 70;
/** Pixels a finger may tremble before it drags. */
const slack = 6;

function targetAt(x: number, y: number, kind: string): HTMLElement | undefined {
  const found = document
    .elementsFromPoint(x, y)
    .map((each) => each.closest<HTMLElement>(`[data-drop="${kind}"], [data-drop-end="${kind}"]`))
    .find((each) => each !== null);
  return found ?? undefined;
}

interface Held {
  id: string;
  row: HTMLElement;
  from: { x: number; y: number };
  moved: boolean;
  over: HTMLElement | undefined;
  below: boolean;
}

/**
 * Dragging by a handle, with mouse, pen or finger. What is dragged and where it would go is marked on the elements
 * themselves, so that nothing is drawn anew while the finger moves. Rows carry `data-drop` (their kind), `data-id` and
 * `data-section`; the end of a list carries `data-drop-end`.
 */
export function useDrag(kind: 'item' | 'section', dropped: (id: string, drop: Drop) => void) {
  const held = useRef<Held>(undefined);
  const latest = useRef(dropped);
  latest.current = dropped;
  // The click that ends a drag is none.
  const dragged = useRef(false);

  function mark(next: HTMLElement | undefined, below: boolean): void {
    const now = held.current;
    if (!now) return;
    now.over?.classList.remove('drop-above', 'drop-below');
    next?.classList.add(below ? 'drop-below' : 'drop-above');
    [now.over, now.below] = [next, below];
  }
  function move(event: PointerEvent): void {
    const now = held.current;
    if (!now) return;
    if (!now.moved && Math.hypot(event.clientX - now.from.x, event.clientY - now.from.y) < slack) return;
    now.moved = true;
    now.row.classList.add('dragged');
    const over = targetAt(event.clientX, event.clientY, kind);
    const box = over?.getBoundingClientRect();
    const below =
      box !== undefined && over?.dataset['drop'] === kind && event.clientY > box.top + box.height / 2;
    mark(over === now.row ? undefined : over, below);
    if (event.clientY < edge) scrollBy(0, -18);
    if (event.clientY > innerHeight - edge) scrollBy(0, 18);
  }
  function end(cancelled: boolean): void {
    const now = held.current;
    if (!now) return;
    const { over, below, id } = now;
    dragged.current = now.moved;
    mark(undefined, false);
    now.row.classList.remove('dragged');
    held.current = undefined;
    if (cancelled || !over || !now.moved) return;
    const next = below ? over.nextElementSibling : over;
    const before =
      next instanceof HTMLElement && next.dataset['drop'] === kind ? (next.dataset['id'] ?? null) : null;
    if (before !== id) latest.current(id, { section: over.dataset['section'] ?? '', before });
  }
  // The same at every drawing, or every row would be drawn with it.
  const [drag] = useState(() => ({
    /** For the handle of the row with this id. */
    handle: (id: string) => ({
      onPointerDown(event: PointerEvent<HTMLElement>) {
        const row = event.currentTarget.closest<HTMLElement>(`[data-drop="${kind}"]`);
        if (event.button !== 0 || !row) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        const from = { x: event.clientX, y: event.clientY };
        held.current = { id, row, from, moved: false, over: undefined, below: false };
        dragged.current = false;
      },
      onPointerMove: move,
      onPointerUp: () => end(false),
      onPointerCancel: () => end(true),
      onClickCapture(event: MouseEvent) {
        if (dragged.current) event.stopPropagation();
        dragged.current = false;
      },
    }),
  }));
  return drag;
}
