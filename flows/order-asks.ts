import type { OrderStep } from '../src/domain/order-life.ts';
import type { OrderStatus } from '../src/domain/status.ts';

/** An order as staff are asked about it. */
export interface StaffOrderRow {
  orderId: string;
  number: number;
  name: string;
  status: OrderStatus;
  at: number;
  zone: string;
}

/** What machines ask about orders that are placed. */
export interface OrderAsks {
  /** Staff say how far an order has come, by its button or by the number of its ticket today. */
  stepOrder: {
    input: { step: OrderStep; orderId?: string; number?: number };
    output:
      | {
          kind: 'done';
          row: StaffOrderRow;
          /** What may be said of it next. */
          next: OrderStep[];
          /** The guest is told. */
          told: boolean;
        }
      /** It stands so already, or cannot come there. */
      | { kind: 'already'; row: StaffOrderRow; next: OrderStep[] }
      | { kind: 'which'; rows: (StaffOrderRow & { restaurant: string })[] }
      | { kind: 'unknown' };
  };
}
