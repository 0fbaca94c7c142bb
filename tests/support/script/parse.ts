/** A conversation as a restaurant owner would write it down; docs/scripts.md says how. */
export interface Script {
  title: string;
  steps: Step[];
}

export type Step = { line: number } & (
  | { do: 'diner'; who: string; app: 'whatsapp' | 'sms'; country: string; number: string | undefined }
  | { do: 'staff'; who: string; slug: string; rank: number; app: 'whatsapp' | 'sms' }
  | { do: 'desk'; who: string }
  | { do: 'turn'; who: string; app: 'whatsapp' | 'sms' }
  | { do: 'lose'; who: string; what: string }
  | { do: 'time'; at: string }
  | { do: 'pass'; minutes: number }
  | { do: 'write'; who: string; texts: string[] }
  | { do: 'tap'; who: string; label: string; old: boolean; times: number }
  | { do: 'scan'; who: string; table: string | undefined; slug: string; adding: string }
  | { do: 'place'; who: string; latitude: number; longitude: number }
  | { do: 'send'; who: string; what: 'photo' | 'voice note' | 'reaction' }
  | { do: 'pay'; who: string; how: string }
  | { do: 'provider'; what: string }
  | { do: 'reload'; slug: string; without: string | undefined; closed: string | undefined }
  | { do: 'ledger'; captured: number; refunded: number }
  | { do: 'sent'; who: string; count: number }
  | { do: 'set up printer'; name: string; slug: string }
  | { do: 'printed'; name: string; parts: string[] }
  | { do: 'book'; slug: string; count: number; status: string }
  | { do: 'hear'; who: string | undefined; parts: string[]; options: string[] }
  | { do: 'silence'; who: string }
);

const minutesIn: Record<string, number> = {
  minute: 1,
  minutes: 1,
  hour: 60,
  hours: 60,
  day: 1440,
  days: 1440,
};

type Pattern = [RegExp, (found: RegExpExecArray) => unknown];

const appOf = (text: string | undefined) => (text === 'SMS' ? 'sms' : 'whatsapp');

const patterns: Pattern[] = [
  [
    /^(\w+) is a diner on (WhatsApp|SMS)(?: in (\w+))?(?: without a number)?\.?$/,
    ([all, who, app, country = 'India']) => ({
      do: 'diner',
      who,
      app: appOf(app),
      country,
      number: all.includes('without a number') ? 'none' : undefined,
    }),
  ],
  [
    /^(\w+) works at ([\w-]+)(?: as (first|second|third))?(?: on (SMS))?\.?$/,
    ([, who, slug, rank = 'first', app]) => ({
      do: 'staff',
      who,
      slug,
      rank: ['first', 'second', 'third'].indexOf(rank),
      app: appOf(app),
    }),
  ],
  [
    /^(\w+) scans (?:table (\w+) of ([\w-]+)|the table of ([\w-]+) s?he sits at)(?:, adding (.+))?$/,
    ([, who, table, slug, own, adding = '']) => ({ do: 'scan', who, table, slug: slug ?? own, adding }),
  ],
  [/^(\w+) sits at the Thali desk\.?$/, ([, who]) => ({ do: 'desk', who })],
  [/^(\w+) turns to (WhatsApp|SMS)$/, ([, who, app]) => ({ do: 'turn', who, app: appOf(app) })],
  [/^It is (\d{4}-\d{2}-\d{2} \d{2}:\d{2})\.?$/, ([, at]) => ({ do: 'time', at })],
  [
    /^(\d+) (minutes?|hours?|days?) pass(?:es)?\.?$/,
    ([, n, unit = '']) => ({ do: 'pass', minutes: Number(n) * (minutesIn[unit] ?? 1) }),
  ],
  [
    /^(\w+) (taps|picks)( the old)? (.+?)( twice)?$/,
    ([, who, , old, label, twice]) => ({
      do: 'tap',
      who,
      label,
      old: old !== undefined,
      times: twice ? 2 : 1,
    }),
  ],
  [
    /^(\w+) shares a location at ([\d.-]+), ?([\d.-]+)$/,
    ([, who, lat, long]) => ({ do: 'place', who, latitude: Number(lat), longitude: Number(long) }),
  ],
  [/^(\w+) sends a (photo|voice note|reaction)$/, ([, who, what]) => ({ do: 'send', who, what })],
  [/^(\w+) pays(?: (.+))?$/, ([, who, how = '']) => ({ do: 'pay', who, how })],
  [
    /^The file of ([\w-]+) is loaded again (?:without (\w+)|closed on (\d{4}-\d{2}-\d{2}))$/,
    ([, slug, without, closed]) => ({ do: 'reload', slug, without, closed }),
  ],
  [/^(\w+) (leaves WhatsApp|switches the phone off)$/, ([, who, what]) => ({ do: 'lose', who, what })],
  [/^(?:Razorpay|Twilio|Meta) (.+)$/, ([what]) => ({ do: 'provider', what })],
  [
    /^Ledger: captured (\d+), refunded (\d+)$/,
    ([, captured, refunded]) => ({ do: 'ledger', captured: Number(captured), refunded: Number(refunded) }),
  ],
  [
    /^Book of ([\w-]+): (\d+) (\w+)$/,
    ([, slug, count, status]) => ({ do: 'book', slug, count: Number(count), status }),
  ],
  [/^A printer (\w+) stands at ([\w-]+)$/, ([, name, slug]) => ({ do: 'set up printer', name, slug })],
  [
    /^Printer (\w+) prints (nothing|"(.+)")$/,
    ([, name, , text = '']) => ({
      do: 'printed',
      name,
      parts: text
        .split('…')
        .map((p) => p.trim())
        .filter(Boolean),
    }),
  ],
  [/^(\w+) has sent (\d+) messages?$/, ([, who, count]) => ({ do: 'sent', who, count: Number(count) })],
  [/^ +Thali says nothing(?: to (\w+))?$/, ([, who = '']) => ({ do: 'silence', who })],
  [
    /^ +Thali(?: to (\w+))?: ?(.*)$/,
    ([, who, text = '']) => ({ do: 'hear', who, parts: [], options: [], text }),
  ],
  [/^(\w+) at once: (.+)$/, ([, who, text = '']) => ({ do: 'write', who, texts: text.split(' | ') })],
  [/^(\w+): (.*)$/, ([, who, text]) => ({ do: 'write', who, texts: [text] })],
];

function addHeard(step: Extract<Step, { do: 'hear' }>, text: string): void {
  const options = [...text.matchAll(/\[([^\]]+)\]/g)].map((m) => m[1] ?? '');
  step.options.push(...options);
  const rest = text.replace(/\[[^\]]+\]/g, '').trim();
  if (rest !== '')
    step.parts.push(
      ...rest
        .split('…')
        .map((p) => p.trim())
        .filter(Boolean),
    );
}

/** Reads a script. Throws with the line that nobody understands. */
export function parseScript(text: string): Script {
  const lines = text.split('\n');
  const steps: Step[] = [];
  let title = '';
  for (const [index, raw] of lines.entries()) {
    const line = raw.trimEnd();
    if (line === '' || line.startsWith('#')) continue;
    if (title === '') {
      title = line;
      continue;
    }
    const last = steps.at(-1);
    const found = patterns
      .map(([pattern, make]) => ({ match: pattern.exec(line), make }))
      .find((p) => p.match);
    if (found?.match) {
      const step = { ...(found.make(found.match) as Step), line: index + 1 } as Step & { text?: string };
      if (step.do === 'hear') {
        addHeard(step, step.text ?? '');
        delete step.text;
      }
      steps.push(step);
    } else if (/^ {4}/.test(line) && last?.do === 'hear') {
      addHeard(last, line.trim());
    } else {
      throw new Error(`Line ${index + 1} is no step of a script: ${line}`);
    }
  }
  return { title, steps };
}
