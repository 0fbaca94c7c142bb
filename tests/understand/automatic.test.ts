import { expect, test } from 'vitest';
import { saysItIsAutomatic } from '../../src/understand/automatic.ts';

test.each([
  'This is an automated message. Please do not reply.',
  'Automatic reply: back on Monday',
  'Auto-Reply: I am driving',
  'Hi, I am currently out of the office until 3 December.',
  "I'm on leave till Monday, call Suresh.",
  'Thank you for contacting Blue Motors! We will get back to you soon.',
  'यह एक स्वचालित संदेश है।',
])('%s says it is automatic', (text) => {
  expect(saysItIsAutomatic(text)).toBe(true);
});

test.each([
  'thanks, table for 2 at 8',
  'Thank you for your message, 8 is fine',
  'I am at the office, can you deliver here?',
  'do you reply to messages at night?',
  'out for dinner tonight, 4 people',
])('%s is somebody’s own', (text) => {
  expect(saysItIsAutomatic(text)).toBe(false);
});
