import { type ComponentType, lazy, type LazyExoticComponent, Suspense } from 'react';
import { Leaves } from '../parts/leaves.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { useRoute } from '../route.tsx';
import { OpeningCard } from './opening.tsx';
import './settings.css';

const leaves: { at: string; title: string; Leaf: LazyExoticComponent<ComponentType> }[] = [
  { at: 'profile', title: 'Profile', Leaf: lazy(() => import('./profile.tsx')) },
  { at: 'hours', title: 'Hours', Leaf: lazy(() => import('./hours.tsx')) },
  { at: 'booking', title: 'Bookings', Leaf: lazy(() => import('./booking.tsx')) },
  { at: 'ordering', title: 'Orders', Leaf: lazy(() => import('./ordering.tsx')) },
  { at: 'coupons', title: 'Coupons', Leaf: lazy(() => import('./coupons.tsx')) },
  { at: 'tax', title: 'Payment and tax', Leaf: lazy(() => import('./tax.tsx')) },
  { at: 'notifications', title: 'Notifications', Leaf: lazy(() => import('./notifications.tsx')) },
  { at: 'printers', title: 'Printers', Leaf: lazy(() => import('./printers.tsx')) },
  { at: 'codes', title: 'QR codes', Leaf: lazy(() => import('./codes.tsx')) },
];

export default function SettingsPage() {
  const { parts } = useRoute();
  const leaf = leaves.find(({ at }) => at === parts[2]) ?? leaves[0];
  return (
    <>
      <PageHead title="Settings" />
      <OpeningCard />
      <Leaves name="Parts of the settings" under="settings" leaves={leaves} current={leaf?.at} />
      <Suspense fallback={<p className="loading">Loading…</p>}>
        {leaf && <leaf.Leaf key={leaf.at} />}
      </Suspense>
    </>
  );
}
