import type { FlowEvent } from './turn.ts';

/** What a message was about, so that what it costs is told with it. Ids alone. */
export interface About {
  /** It answers somebody who wrote; otherwise it is news. */
  reply?: true;
  restaurantId?: string;
  reservationId?: string;
  orderId?: string;
  /** It is said a second time, as it did not arrive by their other channel. */
  again?: true;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The id at a name, of the thing itself or of what stands there. */
function idAt(news: Record<string, unknown>, name: string): string | undefined {
  const there = news[name];
  const id = typeof there === 'object' && there !== null && 'id' in there ? there.id : there;
  return typeof id === 'string' && uuid.test(id) ? id : undefined;
}

/** What the messages of a turn are about: of a reply the restaurant it concerned, of news what the news names. */
export function aboutOf(event: FlowEvent | undefined, fromPerson: boolean, concerns: string | null): About {
  if (fromPerson) return { reply: true, ...(concerns ? { restaurantId: concerns } : {}) };
  const news = event && 'news' in event ? (event.news as Record<string, unknown>) : {};
  const restaurantId = idAt(news, 'restaurantId');
  const reservationId = idAt(news, 'booking');
  const orderId = idAt(news, 'order') ?? idAt(news, 'orderId');
  return {
    ...(restaurantId ? { restaurantId } : {}),
    ...(reservationId ? { reservationId } : {}),
    ...(orderId ? { orderId } : {}),
  };
}
