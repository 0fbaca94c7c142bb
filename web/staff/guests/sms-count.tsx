import { segmentsOf } from '../../../src/domain/segments.ts';

/** How many SMS a text is, and why: other letters than the Latin ones leave room for 70 instead of 160. */
export default function SmsCount({ text }: { text: string }) {
  const { count, encoding } = segmentsOf(text, true);
  return (
    <span>
      {count} SMS{encoding === 'UCS-2' ? ', 70 letters each' : ''}
    </span>
  );
}
