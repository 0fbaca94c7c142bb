import { createHash } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import { serveDuties } from '../lab/helper.ts';

/**
 * The least that the Twilio and Razorpay SDKs take for their providers: it answers at once, or after a delay, and notes
 * when a message for whom arrived. It checks nothing, so that it costs little of the two cores that are measured.
 */

/** What the stub can be asked. */
export type StubDuties = {
  /** Listens; gives the port. */
  listen(input: null): Promise<number>;
  /** Milliseconds until a message is answered from now on. */
  delay(milliseconds: number): void;
  /** Forgets what arrived. */
  forget(input: null): void;
  /** How many messages arrived since. */
  count(input: null): number;
  /** When they arrived, in milliseconds since 1970, by address. */
  arrivals(input: null): Record<string, number[]>;
};

let delay = 0;
let count = 0;
let arrivals: Record<string, number[]> = {};
let made = 0;

function answer(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
  });
  response.end(body);
}

function messageOf(to: string): string {
  made += 1;
  const sid = `SM${made.toString(16).padStart(32, '0')}`;
  return `{"sid":"${sid}","account_sid":"AC","api_version":"2010-04-01","body":"","date_created":"Fri, 27 Nov 2026 12:30:00 +0000","date_sent":null,"date_updated":"Fri, 27 Nov 2026 12:30:00 +0000","direction":"outbound-api","error_code":null,"error_message":null,"from":null,"messaging_service_sid":null,"num_media":"0","num_segments":"1","price":null,"price_unit":"USD","status":"queued","subresource_uris":{},"to":"${to}","uri":"/2010-04-01/Accounts/AC/Messages/${sid}.json"}`;
}

function take(path: string, body: string, response: ServerResponse): void {
  if (path.endsWith('/Messages.json')) {
    const to = decodeURIComponent(/(?:^|&)To=([^&]*)/.exec(body)?.[1] ?? '');
    count += 1;
    (arrivals[to] ??= []).push(performance.timeOrigin + performance.now());
    if (delay === 0) answer(response, 201, messageOf(to));
    else setTimeout(() => answer(response, 201, messageOf(to)), delay);
  } else if (path.startsWith('/v1/Content')) {
    const sid = `HX${createHash('md5').update(body).digest('hex')}`;
    answer(response, 201, JSON.stringify({ sid, types: {}, variables: {}, links: {} }));
  } else {
    answer(response, 200, '{"entity":"collection","count":0,"items":[],"payment_links":[]}');
  }
}

const server = createServer((request, response) => {
  let body = '';
  request.setEncoding('latin1');
  request.on('data', (chunk: string) => {
    body += chunk;
  });
  request.on('end', () => take(request.url ?? '', body, response));
});
server.keepAliveTimeout = 65_000;

serveDuties({
  listen: () =>
    new Promise<number>((resolve) => {
      server.listen(0, '127.0.0.1', () => {
        const address = server.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    }),
  delay(milliseconds) {
    delay = milliseconds;
  },
  forget() {
    count = 0;
    arrivals = {};
  },
  count: () => count,
  arrivals: () => arrivals,
} satisfies StubDuties);
