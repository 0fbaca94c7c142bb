import type { RefundRecord } from './records.ts';
import { refusals } from './refusals.ts';
import type { World } from './world.ts';

/** JSON with its keys in order, so that the same request is the same text. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** `X-Refund-Idempotency`: one key, one refund (api/refunds/normal-refunds-idempotent). */
export class RefundKeys {
  readonly #inProgress = new Set<string>();

  /** A request with this key is being worked on and not answered yet. */
  begin(key: string): void {
    this.#inProgress.add(key);
  }

  /** The request has been carried out, or its client has gone. */
  end(key: string): void {
    this.#inProgress.delete(key);
  }

  /**
   * The refund this key already made, or the one `make` makes now. Throws a `Refusal` for a malformed key and for
   * one that is in progress or was used for another request; a request that is refused leaves its key free.
   */
  once(
    world: World,
    key: string | null,
    payment: string,
    body: unknown,
    make: () => RefundRecord,
  ): RefundRecord {
    if (key === null) return make();
    if (!/^[A-Za-z0-9_-]*$/.test(key)) throw refusals.keyCharacters();
    if (key.length < 10) throw refusals.keyTooShort();
    if (this.#inProgress.has(key)) throw refusals.keyInProgress();
    const request = canonical({ payment, body: body ?? {} });
    const known = world.books.refundKeys.get(key);
    const made = known && world.books.refunds.get(known.refund_id);
    if (known !== undefined && made !== undefined) {
      if (known.request !== request) throw refusals.keyReused();
      return made;
    }
    const refund = make();
    world.books.refundKeys.set(key, { key, request, refund_id: refund.id });
    return refund;
  }
}
