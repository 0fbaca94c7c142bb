import type { Copy } from '../index.ts';
import { booking } from './booking.ts';
import { care } from './care.ts';
import { find } from './find.ts';
import { house } from './house.ts';
import { kitchen } from './kitchen.ts';
import { labels } from './labels.ts';
import { lines } from './lines.ts';
import { ordering } from './ordering.ts';
import { orders } from './orders.ts';
import { paying } from './paying.ts';
import { sayable } from './sayable.ts';
import { staff } from './staff.ts';
import { start } from './start.ts';
import { tables } from './tables.ts';
import { templates } from './templates.ts';
import { visits } from './visits.ts';

/** Every sentence in Hindi written with Latin letters, as most people type it. Only characters of GSM-7, as in English. */
export const hiLatn: Copy = {
  ...start,
  ...find,
  ...booking,
  ...ordering,
  ...paying,
  ...visits,
  ...orders,
  ...labels,
  ...staff,
  ...tables,
  ...lines,
  ...kitchen,
  ...care,
  ...sayable,
  ...house,
  ...templates,
};
