import { describe, expect, test } from 'vitest';
import { rules } from './rules.ts';
import { readTemplate, Template } from './template.ts';

const template = readTemplate();

describe('the deployment', () => {
  for (const rule of rules) {
    test(rule.title, () => {
      expect(rule.faults(template)).toEqual([]);
    });

    test(`is caught when it breaks: ${rule.title}`, () => {
      const json = JSON.stringify(template);
      const spoiled = rule.spoil(json);
      expect(spoiled).not.toBe(json);
      expect(rule.faults(Template.parse(JSON.parse(spoiled)))).not.toEqual([]);
    });
  }

  test('has the alarms that a missed morning needs', () => {
    expect(Object.keys(template.Resources)).toEqual(
      expect.arrayContaining([
        'DeadArticlesAlarm',
        'DeadEditionsAlarm',
        'OldestArticleAlarm',
        'DigestErrorsAlarm',
        'DigestThrottlesAlarm',
        'EditionErrorsAlarm',
        'MissingEditionAlarm',
      ]),
    );
  });

  test('keeps the buckets when the stack is deleted', () => {
    for (const name of ['IncomingBucket', 'DigestsBucket']) {
      expect(template.Resources[name]?.DeletionPolicy).toBe('Retain');
    }
  });
});
