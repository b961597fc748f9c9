import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createHandler } from '../../functions/unsubscribe.ts';
import { addressOf, readerId, tokenOf } from '../../lib/delivery/edition/token.ts';
import { noteUnsubscribed } from '../../lib/delivery/edition/unsubscribed.ts';
import { environment, memoryTransport, send, storeWith } from './sending.ts';

const secret = environment.UNSUBSCRIBE_SECRET;

function visit(method: string, token: string): object {
  return { requestContext: { http: { method } }, queryStringParameters: { token } };
}

function handlerOn(gone: string[]): ReturnType<typeof createHandler> {
  return createHandler({ secret, unsubscribe: async (address) => void gone.push(address), log: () => {} });
}

test('a token says nothing of the address, and only its secret opens it', () => {
  const token = tokenOf('Ann.Reader@Mail.example', secret);
  expect(addressOf(token, secret)).toBe('ann.reader@mail.example');
  expect(addressOf(token, `${secret}!`)).toBeNull();
  expect(Buffer.from(token, 'base64url').toString('latin1')).not.toMatch(/ann|reader|mail|example/i);
  expect(tokenOf('ann.reader@mail.example', secret)).toBe(token);
  expect(readerId('ann.reader@mail.example', secret)).toMatch(/^[0-9a-f]{32}$/);
});

test('no other text is a token: one changed character, a cut, a guess', () => {
  const token = tokenOf('ann@mail.example', secret);
  fc.assert(
    fc.property(fc.nat(token.length - 1), fc.constantFrom(...'ABCxyz019-_'), (at, character) => {
      const changed = token.slice(0, at) + character + token.slice(at + 1);
      if (changed !== token) expect(addressOf(changed, secret)).toBeNull();
      expect(addressOf(token.slice(0, at), secret)).toBeNull();
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (guess) => void expect(addressOf(guess, secret)).toBeNull()),
  );
});

test('GET shows a button and changes nothing; POST acts, however often', async () => {
  const gone: string[] = [];
  const handler = handlerOn(gone);
  const token = tokenOf('ann@mail.example', secret);
  const page = await handler(visit('GET', token));
  expect(page).toMatchObject({ statusCode: 200, body: expect.stringContaining('<form method="post">') });
  expect(gone).toEqual([]);
  for (const _ of [1, 2]) expect(await handler(visit('POST', token))).toMatchObject({ statusCode: 200 });
  expect(gone).toEqual(['ann@mail.example', 'ann@mail.example']);
  expect(page.body).not.toContain('ann@');
});

test('without a good token nothing happens, whatever is asked', async () => {
  const gone: string[] = [];
  const handler = handlerOn(gone);
  for (const event of [
    null,
    {},
    [],
    visit('POST', ''),
    visit('POST', 'x'),
    visit('POST', '__proto__'),
    { queryStringParameters: { token: 7 } },
  ]) {
    expect((await handler(event)).statusCode).toBe(404);
  }
  expect((await handler(visit('DELETE', tokenOf('ann@mail.example', secret)))).statusCode).toBe(405);
  expect(gone).toEqual([]);
});

test('who has unsubscribed gets no more mail', async () => {
  const store = await storeWith(['ann@mail.example', 'Bo@mail.example']);
  const handler = createHandler({
    secret,
    unsubscribe: (address) => noteUnsubscribed(store, address, secret, new Date(0)),
    log: () => {},
  });
  await handler(visit('POST', tokenOf('Bo@Mail.example', secret)));
  const transport = memoryTransport();
  expect(await send({ store, transport })).toMatchObject({ sent: 1 });
  expect(transport.mails.map(({ to }) => to)).toEqual(['ann@mail.example']);
});

test('a store that does not answer is said, and the button stays', async () => {
  const said: string[] = [];
  const handler = createHandler({
    secret,
    unsubscribe: () => Promise.reject(new Error('no answer')),
    log: (_level, message) => void said.push(message),
  });
  const answer = await handler(visit('POST', tokenOf('ann@mail.example', secret)));
  expect(answer).toMatchObject({ statusCode: 500, body: expect.stringContaining('<button') });
  expect(said).toEqual(['could not unsubscribe']);
});

test('the page is in the language of the link, and in English for one that is not known', async () => {
  const handler = handlerOn([]);
  const asked = async (lang: string): Promise<string> => {
    const token = tokenOf('ann@mail.example', secret);
    return (
      await handler({
        requestContext: { http: { method: 'GET' } },
        queryStringParameters: { token, lang },
      })
    ).body;
  };
  expect(await asked('de')).toContain('<html lang="de"');
  for (const lang of ['', 'xx', '__proto__', '../de']) expect(await asked(lang)).toContain('<html lang="en"');
});
