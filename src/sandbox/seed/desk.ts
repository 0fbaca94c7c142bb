/** Thali's own desk in the stand-in world: whoever asks for a person without a restaurant reaches it. */
export const desk = { name: 'Thali desk', phone: '+919000099001', role: 'desk', rank: 0 };
