/**
 * Options of every router that answers the outside: exact paths only, in one spelling. What a proxy or a signature keeps
 * people from, it then keeps from every spelling of it; koa's own default takes capitals and a last slash as the same.
 */
export const exact = { sensitive: true, strict: true } as const;
