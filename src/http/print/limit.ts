/** Callers that are remembered; the one that was heard of longest ago is forgotten first. */
const mostCallers = 2_000;

/**
 * How often each caller may call. Every caller has `burst` calls and gets `perSecond` back; gives whether one more is
 * all right. What it keeps has a limit of its own, whoever calls.
 */
export function rateLimit(burst: number, perSecond: number): (caller: string, now: number) => boolean {
  const callers = new Map<string, { left: number; at: number }>();
  return (caller, now) => {
    const before = callers.get(caller) ?? { left: burst, at: now };
    const left = Math.min(burst, before.left + (Math.max(0, now - before.at) / 1_000) * perSecond);
    callers.delete(caller);
    callers.set(caller, { left: left >= 1 ? left - 1 : left, at: now });
    if (callers.size > mostCallers) {
      const [oldest] = callers.keys();
      if (oldest !== undefined) callers.delete(oldest);
    }
    return left >= 1;
  };
}
