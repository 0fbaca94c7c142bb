/** What we ask of the provider that carries messages. Every method may throw a `ProviderError`. */
export interface Channel {
  /** Sends one message; gives the provider's id for it, and of how many segments it is, where that is known already. */
  send(letter: OutgoingLetter): Promise<{ id: string; segments?: number }>;
  /** Makes the resource behind buttons or a list; gives its id. */
  createContent(content: ContentRequest): Promise<string>;
  /** Removes such a resource; messages that were sent with it keep their buttons. */
  deleteContent(id: string): Promise<void>;
  /** Messages we sent from one number to another since a moment, oldest first, to find out whether a try went through. */
  sentSince(from: string, to: string, since: Date): Promise<{ id: string; body: string; at: Date }[]>;
  /** What was charged for each message we sent in a span of time, of those whose charge is known. */
  charges(since: Date, until: Date): Promise<Charge[]>;
}

/** What the provider charged for a message. */
export interface Charge {
  id: string;
  /** Millionths of the currency. */
  micros: number;
  /** ISO 4217, in capitals. */
  currency: string;
}

/** The part of the provider that has templates approved. Every method may throw a `ProviderError`. */
export interface TemplateDesk {
  /** Makes a template; gives its id. */
  createTemplate(template: TemplateRequest): Promise<string>;
  /** Puts it before Meta. */
  submitTemplate(contentId: string, template: TemplateRequest): Promise<void>;
  /** Where Meta stands; `status` in Meta's words. */
  approvalOf(contentId: string): Promise<{ status: string; reason: string; category: string }>;
}

export interface OutgoingLetter {
  from: string;
  to: string;
  /** The text, when no content is sent. */
  body?: string;
  contentId?: string;
  /** What goes into a template, by the names of its variables. */
  variables?: Record<string, string>;
  mediaUrl?: string;
  /** A point on the map, on WhatsApp only; the text is its address. */
  place?: { latitude: number; longitude: number; name: string };
  /** Where delivery reports go. */
  statusCallback: string;
}

/** Buttons (up to three) or a list (up to ten rows) under a text. */
export interface ContentRequest {
  name: string;
  language: string;
  body: string;
  /** Present: a list behind a button of this label; absent: buttons. */
  listLabel?: string;
  options: readonly { id: string; label: string; description?: string }[];
}

/** A template to be approved: a text with `{{1}}` and up, a sample for each, and buttons whose ids are variables as well. */
export interface TemplateRequest {
  /** As Meta knows it. */
  name: string;
  language: string;
  category: string;
  body: string;
  samples: Record<string, string>;
  buttons: readonly { label: string; id: string }[];
}
