import { expect, test } from 'vitest';
import { editionConfig } from '../../lib/aws/edition-config.ts';
import { currentDay, dayOf, editionDay, foldersOf } from '../../lib/delivery/edition/day.ts';
import { languages } from '../../lib/language/index.ts';
import { readTemplate } from '../infra/template.ts';
import { environment } from './sending.ts';

test('a day is cut at the hour of its zone', () => {
  expect(editionDay('2031-05-05', 6, 'Europe/Kyiv')).toEqual({
    date: '2031-05-05',
    from: '2031-05-04T03:00:00.000Z',
    to: '2031-05-05T03:00:00.000Z',
  });
  expect(editionDay('2031-05-05', 6, 'Asia/Kathmandu').to).toBe('2031-05-05T00:15:00.000Z');
});

test('the days of the clock change have 23 and 25 hours, and nothing is lost between them', () => {
  const spring = [29, 30, 31].map((day) => editionDay(`2031-03-${day}`, 3, 'Europe/Berlin'));
  expect(spring.map(({ from, to }) => (Date.parse(to) - Date.parse(from)) / 3_600_000)).toEqual([24, 23, 24]);
  expect(spring[0]?.to).toBe(spring[1]?.from);
  expect(spring[1]?.to).toBe(spring[2]?.from);
  const autumn = editionDay('2031-10-26', 3, 'Europe/Berlin');
  expect((Date.parse(autumn.to) - Date.parse(autumn.from)) / 3_600_000).toBe(25);
});

test('an hour that the clock leaves out is the first after the gap', () => {
  expect(editionDay('2031-03-30', 2, 'Europe/Berlin').to).toBe('2031-03-30T01:00:00.000Z');
});

test('a late run and a repeated one make the same edition, an early one that of the day before', () => {
  const at = (time: string): string => currentDay(Date.parse(time), 6, 'America/New_York').date;
  expect(at('2031-05-05T10:00:00Z')).toBe('2031-05-05');
  expect(at('2031-05-06T09:59:59Z')).toBe('2031-05-05');
  expect(at('2031-05-06T10:00:00Z')).toBe('2031-05-06');
});

test('an event may ask for a day, and for nothing else', () => {
  const now = new Date('2031-05-05T06:30:00Z');
  expect(dayOf({ date: '2031-04-20' }, 6, 'Etc/UTC', now).date).toBe('2031-04-20');
  expect(dayOf({ version: '0' }, 6, 'Etc/UTC', now).date).toBe('2031-05-05');
  for (const date of ['2031-13-01', '../x', '']) expect(() => dayOf({ date }, 6, 'Etc/UTC', now)).toThrow();
});

test('a run that waited is for the moment at which its schedule was due', () => {
  const now = new Date('2031-05-06T08:00:00Z');
  const due = (scheduledTime: unknown) => dayOf({ scheduledTime }, 6, 'Etc/UTC', now).date;
  expect(due('2031-05-05T06:00:00Z')).toBe('2031-05-05');
  for (const none of ['<aws.scheduler.scheduled-time>', 7, null]) expect(due(none)).toBe('2031-05-06');
  const both = { date: '2031-05-03', scheduledTime: '2031-05-05T06:00:00Z' };
  expect(dayOf(both, 6, 'Etc/UTC', now).date).toBe('2031-05-03');
});

test('a day so old that the marks of its mails are gone is refused: it would be mailed again', () => {
  const asked = (date: string) => () => dayOf({ date }, 6, 'Etc/UTC', new Date('2031-05-05T06:30:00Z'));
  expect(asked('2031-04-07')().date).toBe('2031-04-07');
  expect(asked('2031-04-06')).toThrow('too old');
  const rules = Object(readTemplate().Resources.DigestsBucket?.Properties?.LifecycleConfiguration).Rules;
  const marks = rules.find(({ Prefix }: { Prefix: string }) => Prefix === 'readers/sent/');
  expect(marks.ExpirationInDays).toBeGreaterThan(28 + 1);
});

test('the folders of a day are those that its hours touch', () => {
  expect(foldersOf(editionDay('2031-05-05', 0, 'Etc/UTC'))).toEqual(['2031/05/04']);
  expect(foldersOf(editionDay('2031-05-05', 6, 'Etc/UTC'))).toEqual(['2031/05/04', '2031/05/05']);
});

test('a wrong variable is named, and its value is not told', () => {
  const wrong = {
    ...environment,
    EDITION_TIME_ZONE: 'Mars/Olympus',
    MAIL_FROM: 'nobody',
    UNSUBSCRIBE_SECRET: 'short',
    ARCHIVE_URL: 'javascript:alert(1)',
  };
  expect(() => editionConfig(wrong, languages.codes)).toThrow(
    /EDITION_TIME_ZONE.*MAIL_FROM|MAIL_FROM.*EDITION_TIME_ZONE/,
  );
  expect(() => editionConfig(wrong, languages.codes)).not.toThrow(/Mars|nobody|short$|javascript/);
  expect(() => editionConfig({ ...environment, MAIL_TRANSPORT: 'smtp' }, languages.codes)).toThrow(
    'SMTP_URL',
  );
  expect(() => editionConfig({ ...environment, READERS_SOURCE: 'contact-list' }, languages.codes)).toThrow(
    'SES_CONTACT_LIST',
  );
});
