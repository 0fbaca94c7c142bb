import { type Cast, offersOf, type Person } from './cast.ts';

/** What a script says a person heard: every line of every unread message, and what it offered. */
export function heardLines(cast: Cast, actor: Person | undefined): string[] {
  const lines: string[] = [];
  const people = [...cast.people.values()].sort((a, b) => Number(b === actor) - Number(a === actor));
  for (const person of people) {
    for (const message of cast.unread(person)) {
      person.read += 1;
      const offers = offersOf(message);
      const numbered = message.buttons?.length || message.list ? [] : offers;
      const text = message.text
        .split('\n')
        .map((line) =>
          line
            .trim()
            .replace(/https?:\S+/g, '…')
            .replace(/link [A-Z]{6}\b/g, 'link …'),
        )
        // Options have a line of their own below.
        .filter(
          (line) =>
            line !== '' &&
            !numbered.some((label) =>
              new RegExp(`^\\d+ ${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`).test(line),
            ) &&
            line !== 'Reply with a number.',
        );
      if (offers.length > 0) text.push(offers.map((offer) => `[${offer}]`).join(' '));
      const [first = '', ...rest] = text;
      lines.push(
        `    Thali${person === actor ? '' : ` to ${person.name}`}: ${first}`,
        ...rest.map((line) => `        ${line}`),
      );
    }
  }
  return lines;
}
