import { type MouseEvent, type ReactNode, useEffect, useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
const changed = () => {
  for (const listener of listeners) listener();
};
addEventListener('popstate', changed);

/** What keeps somebody from leaving with something unsaved; undefined lets them go. */
let guard: (() => boolean) | undefined;

/** Goes to another of our pages, unless something unsaved keeps them here. */
export function go(to: string, replace = false): void {
  if (guard && !guard()) return;
  history[replace ? 'replaceState' : 'pushState'](null, '', to);
  scrollTo(0, 0);
  changed();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Where we are: the parts of the path after /staff, and the query. */
export function useRoute(): { path: string; parts: string[]; query: URLSearchParams } {
  const href = useSyncExternalStore(subscribe, () => location.pathname + location.search);
  const { pathname, searchParams } = new URL(href, location.origin);
  const parts = pathname.split('/').filter(Boolean).slice(1).map(decodeURIComponent);
  return { path: pathname, parts, query: searchParams };
}

/** A link within the staff pages; opens in a new tab where somebody asks the browser for one. */
export function Link({
  to,
  className,
  current = false,
  children,
  label,
}: {
  to: string;
  className?: string;
  /** Whether it leads to where we are. */
  current?: boolean;
  children: ReactNode;
  label?: string;
}) {
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a
      href={to}
      className={className}
      aria-current={current ? 'page' : undefined}
      aria-label={label}
      onClick={follow}
    >
      {children}
    </a>
  );
}

/** While `unsaved`, asks before somebody leaves the page or closes the tab. */
export function useUnsaved(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return undefined;
    // Native, for nothing else can hold a navigation up.
    guard = () => confirm('Leave without saving? What you have typed here is lost.');
    const hold = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', hold);
    return () => {
      guard = undefined;
      removeEventListener('beforeunload', hold);
    };
  }, [unsaved]);
}
