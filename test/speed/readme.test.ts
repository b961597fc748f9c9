import { expect, test } from 'vitest';
import { speedTable, tableInReadme } from '../../bench/speed/readme.ts';

test('the README’s table of speeds is what the kept measurements say (npm run bench -- readme)', () => {
  expect(tableInReadme()).toBe(speedTable());
});
