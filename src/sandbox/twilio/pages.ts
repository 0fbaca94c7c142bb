import { limits } from './limits.ts';
import type { MessageStore, Slice, Wanted } from './message-store.ts';

/** Which page of a list a request asks for. */
interface PageRequest {
  size: number;
  number: number;
  token: string;
}

function pageRequest(query: URLSearchParams): PageRequest {
  const size = Number(query.get('PageSize') ?? limits.page.usual);
  const number = Number(query.get('Page') ?? 0);
  return {
    size: Number.isInteger(size) && size > 0 ? Math.min(size, limits.page.most) : limits.page.usual,
    number: Number.isInteger(number) && number >= 0 ? number : 0,
    token: query.get('PageToken') ?? '',
  };
}

function pageAddress(
  path: string,
  query: URLSearchParams,
  size: number,
  number: number,
  token: string | null,
): string {
  const address = new URLSearchParams(query);
  address.set('PageSize', String(size));
  address.set('Page', String(number));
  if (token === null) address.delete('PageToken');
  else address.set('PageToken', token);
  return `${path}?${address.toString()}`;
}

/**
 * A page of messages with the 2010 API's envelope: relative `…_uri` links, newest first. The token names the last
 * message seen (`PA`: older ones, `PB`: newer ones), so that new arrivals do not shift the pages.
 */
export function messagePage(
  store: MessageStore,
  wanted: Wanted,
  path: string,
  query: URLSearchParams,
  present: (message: Slice['messages'][number]) => unknown,
): Record<string, unknown> {
  const { size, number, token } = pageRequest(query);
  const cursor = Number(token.slice(2));
  const backwards = token.startsWith('PB') && Number.isInteger(cursor);
  const before = token.startsWith('PA') && Number.isInteger(cursor) ? cursor : Number.MAX_SAFE_INTEGER;
  const slice = backwards ? store.newer(wanted, cursor, size) : store.older(wanted, before, size);
  const first = slice.messages[0];
  const last = slice.messages.at(-1);
  const hasOlder = backwards || slice.more;
  const link = (page: number, pageToken: string | null): string =>
    pageAddress(path, query, size, page, pageToken);
  const start = number * size;
  return {
    end: Math.max(start + slice.messages.length - 1, 0),
    first_page_uri: link(0, null),
    messages: slice.messages.map(present),
    next_page_uri: hasOlder && last !== undefined ? link(number + 1, `PA${last.ordinal}`) : null,
    page: number,
    page_size: size,
    previous_page_uri: number > 0 && first !== undefined ? link(number - 1, `PB${first.ordinal}`) : null,
    start,
    uri: link(number, token === '' ? null : token),
  };
}

/** A page of a short list with the newer APIs' envelope: a `meta` object with absolute links. */
export function metaPage(
  key: string,
  things: readonly unknown[],
  url: string,
  query: URLSearchParams,
): Record<string, unknown> {
  const { size, number, token } = pageRequest(query);
  const offset = /^PT\d+$/.test(token) ? Number(token.slice(2)) : number * size;
  const link = (page: number, at: number): string =>
    pageAddress(url, query, size, page, at === 0 ? null : `PT${at}`);
  return {
    meta: {
      page: number,
      page_size: size,
      first_page_url: link(0, 0),
      previous_page_url: number > 0 ? link(number - 1, Math.max(0, offset - size)) : null,
      url: link(number, offset),
      next_page_url: offset + size < things.length ? link(number + 1, offset + size) : null,
      key,
    },
    [key]: things.slice(offset, offset + size),
  };
}

/** A complete short list with the 2010 API's envelope. */
export function wholePage(key: string, things: readonly unknown[], path: string): Record<string, unknown> {
  return {
    end: Math.max(things.length - 1, 0),
    first_page_uri: `${path}?PageSize=${limits.page.usual}&Page=0`,
    [key]: things,
    next_page_uri: null,
    page: 0,
    page_size: limits.page.usual,
    previous_page_uri: null,
    start: 0,
    uri: `${path}?PageSize=${limits.page.usual}&Page=0`,
  };
}
