const question =
  /\?\s*$|^(?:what|who|which|when|where|how|is|are|do|does|can|why|kya|kaun|kab|kyon|क्या|कौन|कब|क्यों)(?![\p{L}\p{M}]|['’]t)/iu;

/** Commands that were not written so that they could be carried out, and words to take the decline back. */
const command =
  /^(?:(?:accept|decline|reject|delay|86)(?![\p{L}\p{M}])|later\s*#?\d|(?:cancel|keep|leave)(?: it)?$|never ?mind|undo$|status$|रद्द)/iu;

/** Whether words can be handed to a guest as the reason of a decline: neither a question nor a command. */
export function isReason(text: string): boolean {
  const clean = text.trim();
  return /\p{L}/u.test(clean) && !question.test(clean) && !command.test(clean);
}
