import { useCallback, useState } from 'react';

/** Where one stands in a list that comes page by page. */
export interface Pages {
  /** What the present page is asked for after; undefined: the first. */
  after: string | undefined;
  first: boolean;
  back: () => void;
  further: (next: string) => void;
  /** To the first page, as after another search. */
  begin: () => void;
}

/** Begins at the first page. */
export function usePages(): Pages {
  const [pages, setPages] = useState<(string | undefined)[]>([undefined]);
  return {
    after: pages.at(-1),
    first: pages.length === 1,
    back: useCallback(() => setPages((old) => (old.length > 1 ? old.slice(0, -1) : old)), []),
    further: useCallback((next: string) => setPages((old) => [...old, next]), []),
    begin: useCallback(() => setPages([undefined]), []),
  };
}

/** The buttons below such a list; nothing where one page is all. */
export function PageButtons({ pages, next }: { pages: Pages; next: string | null }) {
  if (pages.first && next === null) return null;
  return (
    <div className="acts">
      {!pages.first && (
        <button type="button" className="btn btn-outline-secondary" onClick={pages.back}>
          Back
        </button>
      )}
      {next !== null && (
        <button type="button" className="btn btn-outline-secondary" onClick={() => pages.further(next)}>
          Further
        </button>
      )}
    </div>
  );
}
