import { expect, test } from 'vitest';
import { quotesOf } from './article.ts';

test('takes no verb or adverb behind a name into the speaker', async () => {
  const spans = async (text: string): Promise<(string | undefined)[]> =>
    (await quotesOf([text])).filter(({ kind }) => kind !== 'indirect').map(({ speaker }) => speaker?.text);
  expect(
    await spans(
      'Here in Hale, Oduya stepped up her case for the lock, saying, “We have to keep the old gates.”',
    ),
  ).toEqual(['Oduya']);
  expect(await spans('Oduya similarly warned that the crews “are not paid for their nights.”')).toEqual([
    'Oduya',
  ]);
});

test('hears the person whose words a newspaper relays, there and further on', async () => {
  const speakers = (
    await quotesOf([
      'Marta Oduya opened the lock on Monday.',
      '“I will vote for the gates,” Oduya said, according to the Hale Courier. “They are worth a rise in dues.”',
      '“The pumps ran dry at night,” according to the Hale Courier.',
    ])
  )
    .filter(({ kind }) => kind === 'direct')
    .map(({ speaker }) => speaker?.name);
  expect(speakers).toEqual(['Marta Oduya', 'Marta Oduya', 'Hale Courier']);
});
