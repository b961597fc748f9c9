import { describe, expect, test } from 'vitest';
import { DigestArticleEnvironment, SettleDeadLettersEnvironment } from '../../lib/aws/config.ts';
import { wholeEdition } from '../../lib/aws/contact-list.ts';
import { EditionEnvironment, UnsubscribeEnvironment } from '../../lib/aws/edition-config.ts';
import { readTemplate } from './template.ts';

const template = readTemplate();

/** Variables of the ways to send that are not AWS's own. */
const elsewhere = ['SMTP_URL', 'MAIL_FOLDER'];

describe('the environment of a function is what it reads, no more and no less', () => {
  test.each([
    ['DigestArticle', DigestArticleEnvironment],
    ['SettleDeadLetters', SettleDeadLettersEnvironment],
    ['SendEdition', EditionEnvironment],
    ['Unsubscribe', UnsubscribeEnvironment],
  ] as const)('%s', (name, schema) => {
    const environment = Object(template.Resources[name]?.Properties?.Environment).Variables;
    const read = Object.keys(schema.shape).filter((variable) => !elsewhere.includes(variable));
    expect(Object.keys(environment).sort()).toEqual(read.sort());
  });
});

test('the contact list’s topic is the one that stands for the whole edition', () => {
  const [topic] = Object(template.Resources.ContactList?.Properties).Topics;
  expect(topic.TopicName).toBe(wholeEdition);
});
