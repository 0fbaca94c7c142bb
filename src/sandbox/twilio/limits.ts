/** Every number this stand-in enforces, in one place. Source: Twilio's documentation unless a line says otherwise. */
export const limits = {
  /** Characters (UTF-16 units, the stricter reading) of `Body` on every channel; 21617 beyond. */
  body: 1600,
  /** `MediaUrl` parameters of one message; 21623 beyond. */
  mediaUrls: 10,
  /** Characters of one value in `ContentVariables`; 21658 beyond. */
  variable: 1600,
  /** Variables of one template, and the characters of a name. */
  variables: 100,
  variableName: 16,
  /** Consecutive spaces WhatsApp accepts inside a variable; 63013 beyond. */
  spacesInVariable: 4,
  /** Quick-reply buttons in session without approval. */
  unapprovedButtons: 3,
  /** Call-to-action buttons in session without approval. */
  unapprovedActions: 3,
  /** Milliseconds a WhatsApp session stays open after the person's last message. */
  session: 24 * 60 * 60 * 1000,
  /** Milliseconds during which a reply still names the message it answers. */
  repliedMessage: 7 * 24 * 60 * 60 * 1000,
  /** `ValidityPeriod` in seconds. */
  validityPeriod: { least: 1, most: 36_000 },
  /** `SendAt` in milliseconds from now. */
  sendAt: { least: 300_000, most: 35 * 24 * 60 * 60 * 1000 },
  /** Replies by TwiML to one message; 14109 beyond. */
  repliesToOne: 10,
  /** Replies by TwiML between two numbers in the window; 14107 beyond. */
  replies: { most: 15, windowMs: 30_000 },
  /** Verify: milliseconds a code lives, sends and checks of one verification. */
  verification: { lifeMs: 10 * 60 * 1000, sends: 5, checks: 5 },
  /** Records of one list page. */
  page: { usual: 50, most: 1000 },
  /** Bytes of one inbound medium (WhatsApp's limit) and of one API request. */
  mediaBytes: 16 * 1024 * 1024,
  requestBytes: 1024 * 1024,
  /** Inbound media whose bytes are kept; older ones answer 404. */
  mediaKept: 500,
} as const;
