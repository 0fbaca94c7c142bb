import type { ApiAnswer, ApiCall, ApiRoute } from './api-call.ts';
import { Refusal } from './errors.ts';
import type { Medium } from './message.ts';
import { mediaResource } from './message-resource.ts';
import { find } from './messages-api.ts';
import { wholePage } from './pages.ts';
import type { World } from './world.ts';

const message = '^/2010-04-01/Accounts/([^/]+)/Messages/((?:SM|MM)[0-9a-f]{32})/Media';
const list = new RegExp(`${message}\\.json$`);
const one = new RegExp(`${message}/(ME[0-9a-f]{32})\\.json$`);
const file = new RegExp(`${message}/(ME[0-9a-f]{32})$`);

/** The Media subresource, and the files themselves. */
export const mediaRoutes: ApiRoute[] = [
  { method: 'GET', pattern: list, product: 'media', handle: listMedia },
  {
    method: 'GET',
    pattern: one,
    product: 'media',
    handle: (world, call) => ({
      status: 200,
      body: mediaResource(world.account.sid, find(world, call), medium(world, call)),
    }),
  },
  { method: 'DELETE', pattern: one, product: 'media', handle: remove },
  {
    method: 'GET',
    pattern: file,
    product: 'media',
    open: (world) => !world.settings.mediaNeedsAuth,
    handle: serve,
  },
];

function listMedia(world: World, call: ApiCall): ApiAnswer {
  const parent = find(world, call);
  const media = parent.shown.media.map((each) => mediaResource(world.account.sid, parent, each));
  return { status: 200, body: wholePage('media_list', media, call.path) };
}

function medium(world: World, call: ApiCall): Medium {
  const found = find(world, call).shown.media.find((each) => each.sid === call.captured[2]);
  if (found === undefined) throw new Refusal(20404, `The requested resource ${call.path} was not found`);
  return found;
}

function remove(world: World, call: ApiCall): ApiAnswer {
  const parent = find(world, call);
  const gone = medium(world, call);
  parent.shown.media = parent.shown.media.filter((each) => each !== gone);
  world.media.remove(gone.sid);
  world.changed();
  return { status: 204, body: null };
}

function serve(world: World, call: ApiCall): ApiAnswer {
  const stored = world.media.find(medium(world, call).sid);
  if (stored === undefined) throw new Refusal(20404, `The requested resource ${call.path} was not found`);
  return { status: 200, body: null, bytes: { content: stored.bytes, contentType: stored.contentType } };
}
