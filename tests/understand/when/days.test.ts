import { expect, test } from 'vitest';
import { said } from './said.ts';

test.each([
  ['today please', '2027-03-09'],
  ['can we come tmrw', '2027-03-10'],
  ['the day after tomorrow', '2027-03-11'],
  ['parso aa rahe hain', '2027-03-11'],
  ['kal ka kya scene hai', '2027-03-10'],
  ['नरसों के लिए', '2027-03-12'],
  ['tonight', '2027-03-09 night'],
  ['this evening would be nice', '2027-03-09 evening'],
  ['thursday', '2027-03-11'],
  ['this coming Thursday', '2027-03-11'],
  ['next thursday', '2027-03-18'],
  ['thursday next', '2027-03-18'],
  ['Thursday week', '2027-03-18'],
  ['thursday next week', '2027-03-18'],
  ['next week on thursday', '2027-03-18'],
  ['on Monday', '2027-03-15'],
  ['next monday', '2027-03-15'],
  ['agle somwar ko', '2027-03-15'],
  ['is itwaar', '2027-03-14'],
  ['aane wale shaniwar ko', '2027-03-13'],
  ['agle hafte budhwar ko', '2027-03-17'],
  ['अगले शनिवार', '2027-03-20'],
  ['a wensday maybe', '2027-03-10'],
  ['three tuesdays from now', '2027-03-30'],
  ['in 3 days', '2027-03-12'],
  ['three days from now', '2027-03-12'],
  ['after 2 days', '2027-03-11'],
  ['a week from sunday', '2027-03-21'],
  ['two weeks from tomorrow', '2027-03-24'],
  ['a fortnight from now', '2027-03-23'],
  ['4 din baad', '2027-03-13'],
  ['aaj se teen din baad', '2027-03-12'],
  ['दो हफ्ते में', '2027-03-23'],
  ['in five months', '2027-08-09'],
  ['in three working days', '2027-03-12'],
  ['the day before christmas', '2027-12-24'],
  ['last sunday of march', '2027-03-28'],
  ['the 1st of the month', '2027-04-01'],
  ['5 days before christmas', '2027-12-20'],
])('%s is %s', (text, expected) => {
  expect(said(text)).toBe(expected);
});

test.each([
  ['16 april', '2027-04-16'],
  ['14th of April', '2027-04-14'],
  ['April the 14th, 2028', '2028-04-14'],
  ['Apr. 14', '2027-04-14'],
  ['april ki 14', '2027-04-14'],
  ['१४ अप्रैल को', '2027-04-14'],
  ['चौदह अप्रैल', '2027-04-14'],
  ['twenty-first of May', '2027-05-21'],
  ['may twenty second', '2027-05-22'],
  ['2 feb', '2028-02-02'],
  ['7/4', '2027-04-07'],
  ['07/04/2027', '2027-04-07'],
  ['4-7-27', '2027-07-04'],
  ['2027-04-07', '2027-04-07'],
  ['4/23', '2027-04-23'],
  ['the 23rd', '2027-03-23'],
  ['on the 4th', '2027-04-04'],
  ['on 15', '2027-03-15'],
  ['15 tarikh ko', '2027-03-15'],
  ['22 ko table chahiye', '2027-03-22'],
  ['9th of next month', '2027-04-09'],
  ['agle mahine ki 6 tareekh', '2027-04-06'],
  ['first saturday of may', '2027-05-01'],
  ['the second friday of next month', '2027-04-09'],
  ['Saturday 27', '2027-03-27'],
  ['Saturday the 10th', '2027-04-10'],
  ['Friday, 12 March', '2027-03-12'],
  ['12 March 2027, Friday', '2027-03-12'],
  ["valentine's day", '2028-02-14'],
  ["mother's day", '2027-05-09'],
  ['good friday', '2027-03-26'],
  ["new year's eve", '2027-12-31'],
  ['nye 2028', '2028-12-31'],
])('%s is %s', (text, expected) => {
  expect(said(text)).toBe(expected);
});

test.each([
  '31 june',
  '30/02',
  '29 feb 2027',
  '32 march',
  '12/13/14/15',
  'at the weekend',
  'some day next week',
  '3 days ago',
])('%s names no day', (text) => {
  expect(said(text)).toBe('-');
});

test('a bare number is a day where a day was asked for', () => {
  expect(said('21', { asked: ['date'] })).toBe('2027-03-21');
  expect(said('5-4', { asked: ['date'] })).toBe('2027-04-05');
  expect(said('21')).toBe('-');
});
