import { BlockDetail } from './block-detail.tsx';
import { BookingDetail } from './booking-detail.tsx';
import type { RowPanel } from './row-panel.ts';

/** What one row of the book is, and what can be done with it. */
export function Detail(panel: RowPanel) {
  return panel.booking.kind === 'block' ? <BlockDetail {...panel} /> : <BookingDetail {...panel} />;
}
