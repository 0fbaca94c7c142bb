import type { DinerEvent } from '../../../flows/events.ts';
import type { Say } from '../../../flows/say.ts';
import type { Outgoing } from '../../domain/message.ts';
import { type Segments, segmentsOf } from '../../domain/segments.ts';
import { compose } from '../compose.ts';
import type { Manner } from '../words.ts';

/** Something that can be tapped or picked. */
export interface PreviewOption {
  label: string;
  description: string | null;
  /** The whole label, where it was too long for the channel. */
  whole: string | null;
  /** The description was too long for the channel. */
  cut: boolean;
  /** Where it leads within the menu: a section or a dish. */
  to: { section: string } | { item: string } | null;
}

/** A message as it would leave. */
export interface PreviewMessage {
  text: string;
  media: string | null;
  listLabel: string | null;
  options: PreviewOption[];
  /** Of an SMS: what it is charged by. */
  sms: Pick<Segments, 'count' | 'encoding'> | null;
}

function leadsTo(event: DinerEvent): PreviewOption['to'] {
  if (event.type === 'pick section') return { section: event.id };
  return event.type === 'pick item' ? { item: event.id } : null;
}

/** What one turn that says this would send: the messages that `compose` makes, and what it had to shorten in them. */
export function previewOf(
  say: Say<DinerEvent>,
  manner: Manner,
  photoUrl: (file: string) => string,
): PreviewMessage[] {
  const { messages, offered } = compose([say], manner, photoUrl);
  const option =
    ({ options = [] }: Outgoing) =>
    (event: DinerEvent, label: string, i: number): PreviewOption[] => {
      const shown = options[i];
      if (!shown) return [];
      return [
        {
          label: shown.label,
          description: shown.description ?? null,
          whole: shown.label.endsWith('…') ? label : null,
          cut: shown.description?.endsWith('…') ?? false,
          to: leadsTo(event),
        },
      ];
    };
  return messages.map((message) => ({
    text: message.body ?? message.text,
    media: message.media ?? null,
    listLabel: message.listLabel ?? null,
    options: (offered?.options ?? []).flatMap(({ event, label }, i) => option(message)(event, label, i)),
    sms: manner.channel === 'sms' ? segmentsOf(message.text) : null,
  }));
}
