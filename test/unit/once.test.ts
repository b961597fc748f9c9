import { expect, test } from 'vitest';
import { once, oncePer } from '../../lib/once.ts';

test('what is asked for twice is made once, and not before it is asked for', () => {
  let made = 0;
  const value = once(() => {
    made += 1;
    return undefined;
  });
  expect(made).toBe(0);
  value();
  value();
  expect(made).toBe(1);
});

test('each key has a value of its own', () => {
  const made: string[] = [];
  const named = oncePer(({ name }: { name: string }) => {
    made.push(name);
    return name.toUpperCase();
  });
  const [ada, ida] = [{ name: 'Ada' }, { name: 'Ida' }];
  expect([named(ada), named(ida), named(ada)]).toEqual(['ADA', 'IDA', 'ADA']);
  expect(made).toEqual(['Ada', 'Ida']);
});
