import type { PrintAsks, PrintNews } from '../print-asks.ts';
import type { StaffEvent } from '../events.ts';
import { type Option, phrase, type Say } from '../say.ts';
import { staff } from './setup.ts';

const tonight: Option<StaffEvent> = { label: phrase('option.tonight'), event: { type: 'tonight' } };

/** A ticket is printed once more. */
export const printing = staff.createStateConfig({
  invoke: {
    id: 'printAgain',
    src: 'printAgain',
    input: ({ context }) => (context.print === undefined ? {} : { number: context.print }),
    onDone: {
      target: 'idle',
      actions: { type: 'say', params: ({ event }) => printed(event.output) },
    },
  },
});

/** Notes which ticket shall be printed. */
export const notePrint = staff.assign({
  print: ({ context, event }) => (event.type === 'print' ? event.number : context.print),
});

function printed(answer: PrintAsks['printAgain']['output']): Say<StaffEvent> {
  switch (answer.kind) {
    case 'printing': {
      const { number, name, printers } = answer;
      return { text: [phrase('print.again', { number, name, printers: { all: printers } })] };
    }
    case 'no printer':
      return { text: [phrase('print.no printer', { restaurant: answer.restaurant })] };
    case 'unknown':
      return { text: [phrase('print.unknown', { number: answer.number })], options: [tonight] };
    case 'which':
      return { text: [phrase('print.which')], options: [tonight] };
  }
}

/** The sentence for what staff are told of a printer. */
export function printNews(news: PrintNews): Say<StaffEvent> {
  switch (news.about) {
    case 'printer silent':
      return { text: [phrase('print.silent', { printer: news.printer, count: news.count })] };
    case 'printer trouble': {
      const { printer, trouble, count } = news;
      return { text: [phrase('print.trouble', { printer, trouble, count })] };
    }
    case 'not printed':
      return { text: [phrase('print.failed', { printer: news.printer, number: news.number })] };
  }
}
