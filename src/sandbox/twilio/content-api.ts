import type { ApiAnswer, ApiCall, ApiRoute } from './api-call.ts';
import { approvalNow, approvalResource, submit } from './approvals.ts';
import { type Json, contentFault, isObject, variablesFault } from './content-rules.ts';
import type { Content } from './content-store.ts';
import { Refusal } from './errors.ts';
import { metaPage } from './pages.ts';
import { newSid } from './sids.ts';
import { isoSeconds } from './times.ts';
import type { World } from './world.ts';

const list = /^\/v1\/Content$/;
const one = /^\/v1\/Content\/(HX[0-9a-fA-F]{32})$/;
const approvals = /^\/v1\/Content\/(HX[0-9a-fA-F]{32})\/ApprovalRequests$/;
const whatsapp = /^\/v1\/Content\/(HX[0-9a-fA-F]{32})\/ApprovalRequests\/whatsapp$/;
const withApprovals = /^\/v1\/ContentAndApprovals$/;

/** The Content API. */
export const contentRoutes: ApiRoute[] = [
  { method: 'POST', pattern: list, product: 'content', handle: create },
  { method: 'GET', pattern: list, product: 'content', handle: listContents },
  { method: 'GET', pattern: one, product: 'content', handle: fetchContent },
  { method: 'DELETE', pattern: one, product: 'content', handle: remove },
  { method: 'GET', pattern: approvals, product: 'content', handle: fetchApproval },
  { method: 'POST', pattern: whatsapp, product: 'content', handle: createApproval },
  { method: 'GET', pattern: withApprovals, product: 'content', handle: listWithApprovals },
];

function resource(world: World, content: Content): Json {
  const url = `${world.url}/v1/Content/${content.sid}`;
  return {
    ...common(content),
    account_sid: world.account.sid,
    url,
    links: {
      approval_create: `${url}/ApprovalRequests/whatsapp`,
      approval_fetch: `${url}/ApprovalRequests`,
    },
  };
}

function common(content: Content): Json {
  return {
    sid: content.sid,
    date_created: isoSeconds(content.createdAt),
    date_updated: isoSeconds(content.updatedAt),
    friendly_name: content.friendlyName,
    language: content.language,
    variables: content.variables,
    types: content.types,
  };
}

function find(world: World, call: ApiCall): Content {
  const content = world.contents.find(call.captured[0] ?? '');
  if (content === undefined) throw new Refusal(20404, `The requested resource ${call.path} was not found`);
  return content;
}

function create(world: World, call: ApiCall): ApiAnswer {
  const { json } = call;
  if (!isObject(json))
    throw new Refusal(400, 'The request body must be a JSON object with Content-Type application/json');
  const { language, types, variables = {}, friendly_name: friendlyName = null } = json;
  if (typeof language !== 'string' || language === '') throw new Refusal(400, "'language' is required");
  if (friendlyName !== null && typeof friendlyName !== 'string')
    throw new Refusal(400, "'friendly_name' must be text");
  const misgiven = variablesFault(variables);
  if (misgiven !== null || !isObject(variables))
    throw new Refusal(400, misgiven ?? "'variables' must be an object");
  const fault = contentFault(types);
  if (fault !== null || !isObject(types)) throw new Refusal(400, fault ?? "'types' must be an object");
  const now = world.now();
  const content: Content = {
    sid: newSid('HX'),
    friendlyName,
    language,
    variables: Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, String(value)])),
    types: Object.fromEntries(
      Object.entries(types).filter((entry): entry is [string, Json] => isObject(entry[1])),
    ),
    createdAt: now,
    updatedAt: now,
    approval: null,
  };
  world.contents.add(content);
  world.changed();
  return { status: 201, body: resource(world, content) };
}

function fetchContent(world: World, call: ApiCall): ApiAnswer {
  return { status: 200, body: resource(world, find(world, call)) };
}

function listContents(world: World, call: ApiCall): ApiAnswer {
  const contents = world.contents.all().toReversed();
  const page = metaPage(
    'contents',
    contents.map((content) => resource(world, content)),
    world.url + call.path,
    call.query,
  );
  return { status: 200, body: page };
}

function remove(world: World, call: ApiCall): ApiAnswer {
  world.contents.remove(find(world, call).sid);
  world.changed();
  return { status: 204, body: null };
}

function createApproval(world: World, call: ApiCall): ApiAnswer {
  const approval = submit(world, find(world, call), call.json);
  const { type: _type, ...created } = approvalResource(approval);
  return { status: 201, body: { ...created, send_ttl_seconds: approval.sendTtlSeconds } };
}

function fetchApproval(world: World, call: ApiCall): ApiAnswer {
  const content = find(world, call);
  return {
    status: 200,
    body: {
      sid: content.sid,
      account_sid: world.account.sid,
      whatsapp: approvalResource(approvalNow(world, content)),
      url: `${world.url}/v1/Content/${content.sid}/ApprovalRequests`,
    },
  };
}

function listWithApprovals(world: World, call: ApiCall): ApiAnswer {
  const contents = world.contents.all().toReversed();
  const shown = contents.map((content) => ({
    ...common(content),
    account_sid: world.account.sid,
    approval_requests: approvalResource(approvalNow(world, content)),
  }));
  return { status: 200, body: metaPage('contents', shown, world.url + call.path, call.query) };
}
