import { type ComponentType, lazy, type LazyExoticComponent, Suspense } from 'react';
import { Leaves } from '../parts/leaves.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { useRoute } from '../route.tsx';
import { useHere } from '../session.tsx';

/** The leaves of the menu page; the kitchen has the first alone. */
const leaves: { at: string; title: string; kitchen: boolean; Leaf: LazyExoticComponent<ComponentType> }[] = [
  { at: 'today', title: 'Sold out', kitchen: true, Leaf: lazy(() => import('./today.tsx')) },
  { at: 'edit', title: 'Edit', kitchen: false, Leaf: lazy(() => import('./edit.tsx')) },
  { at: 'times', title: 'Mealtimes', kitchen: false, Leaf: lazy(() => import('./times.tsx')) },
  { at: 'preview', title: 'Preview', kitchen: false, Leaf: lazy(() => import('./preview.tsx')) },
  { at: 'files', title: 'Files', kitchen: false, Leaf: lazy(() => import('./files.tsx')) },
  { at: 'history', title: 'History', kitchen: false, Leaf: lazy(() => import('./history.tsx')) },
];

export default function MenuPage() {
  const { restaurant } = useHere();
  const { parts } = useRoute();
  const edits = restaurant.role === 'owner' || restaurant.role === 'manager';
  const mine = leaves.filter(({ kitchen }) => edits || kitchen);
  const leaf = mine.find(({ at }) => at === parts[2]) ?? mine[0];
  return (
    <>
      <PageHead title="Menu" />
      {mine.length > 1 && (
        <Leaves name="Parts of the menu page" under="menu" leaves={mine} current={leaf?.at} />
      )}
      <Suspense fallback={<p className="loading">Loading…</p>}>{leaf && <leaf.Leaf />}</Suspense>
    </>
  );
}
