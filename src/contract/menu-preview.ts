import { z } from 'zod';
import { languages } from '../domain/language.ts';
import { clockTime, type Contract, day, id, managers } from './endpoint.ts';

const option = z.object({
  label: z.string(),
  description: z.string().nullable(),
  /** The whole label, where the channel has no room for it. */
  whole: z.string().nullable(),
  /** The channel has no room for the whole description. */
  cut: z.boolean(),
  to: z.union([z.object({ section: z.string() }), z.object({ item: z.string() })]).nullable(),
});

const message = z.object({
  text: z.string(),
  media: z.string().nullable(),
  listLabel: z.string().nullable(),
  options: z.array(option),
  sms: z.object({ count: z.int(), encoding: z.enum(['GSM-7', 'UCS-2']) }).nullable(),
});

export const menuPreview = {
  'GET /restaurants/:restaurant/menu/preview': {
    who: managers,
    summary:
      'What a guest reads of the menu in a chat: the restaurant and its sections, the dishes of one, or what is asked about a dish. Of the draft, where it has changes.',
    tag: 'Menu',
    query: z.object({
      language: z.enum(languages).default('en'),
      channel: z.enum(['whatsapp', 'sms']).default('whatsapp'),
      /** The draft, or the menu guests have; when left out the draft, if it has changes. */
      of: z.enum(['draft', 'live']).optional(),
      section: id.optional(),
      item: id.optional(),
      /** When the food is wanted, on the restaurant's clock; now when left out. */
      day: day.optional(),
      time: clockTime.optional(),
    }),
    answer: z.object({
      /** Which of the two it is. */
      of: z.enum(['draft', 'live']),
      /** Whether the draft has changes that guests do not have yet. */
      unpublished: z.boolean(),
      turns: z.array(
        z.object({
          what: z.enum(['restaurant', 'sections', 'dishes', 'size', 'choice', 'refused']),
          page: z.int(),
          messages: z.array(message),
        }),
      ),
      /** What all of it costs to send, in paise; null where Thali was not told the prices. */
      costPaise: z.int().nullable(),
    }),
  },
} satisfies Contract;
