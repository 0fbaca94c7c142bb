import type { ApiRoute } from './api-call.ts';
import { accountPath } from './message-resource.ts';
import { rfc2822 } from './times.ts';

/** The account itself: the call that shows whether credentials are right. */
export const accountRoutes: ApiRoute[] = [
  {
    method: 'GET',
    pattern: /^\/2010-04-01\/Accounts\/([^/]+)\.json$/,
    product: 'accounts',
    handle(world) {
      const { sid, token, createdAt } = world.account;
      return {
        status: 200,
        body: {
          auth_token: token,
          date_created: rfc2822(createdAt),
          date_updated: rfc2822(createdAt),
          friendly_name: 'Thali local account',
          owner_account_sid: sid,
          sid,
          status: 'active',
          subresource_uris: { messages: `${accountPath(sid, '/Messages')}.json` },
          type: 'Full',
          uri: `${accountPath(sid)}.json`,
        },
      };
    },
  },
];
