import { linkEntity, orderEntity, paymentEntity } from './entities.ts';
import { amount, type Body, isObject } from './fields.ts';
import { cancelLink, createLink, editLink, findLink, notifyBy } from './links.ts';
import { collection, page } from './listing.ts';
import { findOrder } from './orders.ts';
import { capturePayment } from './payments.ts';
import { refundEntity, reversalEntity, settlementEntity, transferEntity } from './payout-entities.ts';
import type { LinkRecord, OrderRecord, PaymentRecord } from './records.ts';
import type { RefundKeys } from './refund-keys.ts';
import { createRefund, editRefund, findPayment, findRefund } from './refunds.ts';
import { refusals } from './refusals.ts';
import { findSettlement } from './settlements.ts';
import { findTransfer } from './transfers.ts';
import type { World } from './world.ts';

/** An API request, read and authenticated. */
interface ApiRequest {
  params: Record<string, string>;
  query: Body;
  body: unknown;
  /** The header `X-Refund-Idempotency`. */
  idempotencyKey: string | null;
}

/** Answers a request with a JSON body for status 200, or throws a `Refusal`. */
export type ApiHandler = (world: World, request: ApiRequest) => unknown;

const id = ({ params }: ApiRequest) => params['id'] ?? '';

function listLinks(world: World, { query }: ApiRequest): unknown {
  const { reference_id: reference, payment_id: paymentId } = query;
  const payment = typeof paymentId === 'string' ? world.books.payments.get(paymentId) : undefined;
  const fits = (link: LinkRecord) =>
    (!reference || link.reference_id === reference) && (!paymentId || link.id === payment?.link_id);
  const links = page([...world.books.links.values()].filter(fits), query);
  return { payment_links: links.map((link) => linkEntity(world, link)) };
}

function capture(world: World, request: ApiRequest): unknown {
  const payment = findPayment(world, id(request));
  const body = isObject(request.body) ? request.body : {};
  const wanted = amount(body, 'amount', true);
  if (wanted === undefined) throw refusals.required('amount');
  const { currency = payment.currency } = body;
  const { status } = world.books.orders.get(payment.order_id) ?? {};
  if (payment.captured || status === 'paid') throw refusals.alreadyCaptured();
  if (payment.status !== 'authorized') throw refusals.notAuthorized();
  if (wanted !== payment.amount) throw refusals.captureAmount();
  if (currency !== payment.currency) throw refusals.badCurrency();
  capturePayment(world, payment);
  return paymentEntity(payment);
}

function showOrder(world: World, request: ApiRequest): unknown {
  const found = findOrder(world, id(request));
  if (request.query['expand[]'] !== 'transfers') return orderEntity(found);
  const transfers = [...world.books.transfers.values()].filter(({ order_id }) => order_id === found.id);
  return { ...orderEntity(found), transfers: collection(transfers.map(transferEntity)) };
}

function listOrders(world: World, { query }: ApiRequest): unknown {
  const { receipt, authorized } = query;
  const fits = (one: OrderRecord) =>
    (!receipt || one.receipt === receipt) &&
    (authorized === undefined || (one.status !== 'created') === (Number(authorized) === 1));
  return collection(page([...world.books.orders.values()].filter(fits), query).map(orderEntity));
}

function orderPayments(world: World, request: ApiRequest): unknown {
  const found = findOrder(world, id(request));
  const link = world.books.links.get(found.link_id);
  const payments: PaymentRecord[] = link === undefined ? [] : world.books.paymentsOf(link);
  return collection(payments.map(paymentEntity));
}

function listRefunds(world: World, request: ApiRequest): unknown {
  const payment = request.params['id'] === undefined ? undefined : findPayment(world, id(request));
  const refunds = payment === undefined ? world.books.refunds.values() : world.books.refundsOf(payment);
  return collection(page(refunds, request.query).map(refundEntity));
}

function refundOfPayment(world: World, request: ApiRequest): unknown {
  const payment = findPayment(world, id(request));
  const refund = findRefund(world, request.params['refund'] ?? '');
  if (refund.payment_id !== payment.id) throw refusals.noSuchId();
  return refundEntity(refund);
}

function reversals(world: World, request: ApiRequest): unknown {
  const transfer = findTransfer(world, id(request));
  const found = [...world.books.reversals.values()].filter(({ transfer_id }) => transfer_id === transfer.id);
  return collection(found.map((reversal) => reversalEntity(world, reversal)));
}

/** The routes under `/v1`, with how each is answered. */
export function apiRoutes(keys: RefundKeys): [method: 'get' | 'post' | 'patch', path: string, ApiHandler][] {
  return [
    ['post', '/payment_links', (world, { body }) => linkEntity(world, createLink(world, body))],
    ['get', '/payment_links', listLinks],
    ['get', '/payment_links/:id', (world, request) => linkEntity(world, findLink(world, id(request)))],
    [
      'patch',
      '/payment_links/:id',
      (world, request) => linkEntity(world, editLink(world, findLink(world, id(request)), request.body)),
    ],
    [
      'post',
      '/payment_links/:id/cancel',
      (world, request) => linkEntity(world, cancelLink(world, findLink(world, id(request)))),
    ],
    [
      'post',
      '/payment_links/:id/notify_by/:medium',
      (world, request) => notifyBy(findLink(world, id(request)), request.params['medium'] ?? ''),
    ],
    [
      'get',
      '/payments',
      (world, { query }) => collection(page(world.books.payments.values(), query).map(paymentEntity)),
    ],
    ['get', '/payments/:id', (world, request) => paymentEntity(findPayment(world, id(request)))],
    ['post', '/payments/:id/capture', capture],
    [
      'post',
      '/payments/:id/refund',
      (world, request) => {
        const payment = findPayment(world, id(request));
        const make = () => createRefund(world, payment, request.body);
        return refundEntity(keys.once(world, request.idempotencyKey, payment.id, request.body, make));
      },
    ],
    ['get', '/payments/:id/refunds', listRefunds],
    ['get', '/payments/:id/refunds/:refund', refundOfPayment],
    [
      'get',
      '/payments/:id/transfers',
      (world, request) =>
        collection(world.books.transfersOf(findPayment(world, id(request))).map(transferEntity)),
    ],
    ['get', '/refunds', listRefunds],
    ['get', '/refunds/:id', (world, request) => refundEntity(findRefund(world, id(request)))],
    [
      'patch',
      '/refunds/:id',
      (world, request) => refundEntity(editRefund(findRefund(world, id(request)), request.body)),
    ],
    ['get', '/orders', listOrders],
    ['get', '/orders/:id', showOrder],
    ['get', '/orders/:id/payments', orderPayments],
    [
      'get',
      '/transfers',
      (world, { query }) => collection(page(world.books.transfers.values(), query).map(transferEntity)),
    ],
    ['get', '/transfers/:id', (world, request) => transferEntity(findTransfer(world, id(request)))],
    ['get', '/transfers/:id/reversals', reversals],
    [
      'get',
      '/settlements',
      (world, { query }) => collection(page(world.books.settlements.values(), query).map(settlementEntity)),
    ],
    ['get', '/settlements/:id', (world, request) => settlementEntity(findSettlement(world, id(request)))],
  ];
}
