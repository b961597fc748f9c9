import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { SQSClient } from '@aws-sdk/client-sqs';
import { expect, onTestFinished, test } from 'vitest';
import { readersInContactList, unsubscribeContact } from '../../lib/aws/contact-list.ts';
import { deadLetterQueue } from '../../lib/aws/dead-letter-queue.ts';
import { sesTransport } from '../../lib/aws/ses-transport.ts';
import { readTemplate, Statement } from './template.ts';

/** What IAM is asked for a request to SES: by method and path, and for a raw mail for sending raw ones, too. */
const sesActions: readonly (readonly [request: RegExp, asked: readonly string[]])[] = [
  [/^POST \/v2\/email\/outbound-emails$/, ['ses:SendEmail identity', 'ses:SendRawEmail identity']],
  [
    /^(?:GET|POST) \/v2\/email\/contact-lists\/[^/]+\/contacts(?:\/list)?\b/,
    ['ses:ListContacts contact-list'],
  ],
  [/^PUT \/v2\/email\/contact-lists\/[^/]+\/contacts\/./, ['ses:UpdateContact contact-list']],
];

/** An endpoint that notes what IAM would be asked, and answers with next to nothing. */
async function endpoint(asked: Set<string>) {
  const queue = [
    JSON.stringify({
      Messages: [
        { MessageId: '1', ReceiptHandle: 'r', Body: '{}', MD5OfBody: '99914b932bd37a50b983c5e7c90ae93b' },
      ],
    }),
  ];
  const server = createServer((request, response) => {
    const target = String(request.headers['x-amz-target'] ?? '');
    const line = `${request.method} ${request.url}`;
    if (target.startsWith('AmazonSQS.'))
      asked.add(`sqs:${target.slice('AmazonSQS.'.length)} IncomingDeadLetters`);
    else for (const each of sesActions.find(([path]) => path.test(line))?.[1] ?? [line]) asked.add(each);
    request.resume().on('end', () => {
      response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' });
      response.end((target.endsWith('ReceiveMessage') ? queue.shift() : undefined) ?? '{}');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    maxAttempts: 1,
  };
}

/** What a statement's resources are: a kind of thing of SES, or a resource of the template. */
function kindsOf(resource: unknown): string[] {
  if (Array.isArray(resource)) return resource.flatMap(kindsOf);
  const { 'Fn::Sub': arn, 'Fn::GetAtt': attribute, 'Fn::If': choice } = Object(resource);
  if (Array.isArray(choice)) return choice.slice(1).flatMap(kindsOf);
  if (typeof arn === 'string') return [/:([a-z-]+)\/[^/]+$/.exec(arn)?.[1] ?? ''];
  return Array.isArray(attribute) ? [String(attribute[0])] : [];
}

/** The actions of a service that a role may ask for, each with the kinds of things it may ask them of. */
function allowed(role: string, service: string, of: RegExp): string[] {
  const policies = readTemplate().Resources[role]?.Properties?.Policies;
  const statements = (Array.isArray(policies) ? policies : [])
    .flatMap((policy) => Object(policy).PolicyDocument.Statement)
    .map((each) => (Array.isArray(each['Fn::If']) ? each['Fn::If'][1] : each));
  return statements.flatMap((each) => {
    const { Action, Resource } = Statement.parse(each);
    const kinds = [...new Set(kindsOf(Resource))].filter((kind) => of.test(kind));
    return [Action]
      .flat()
      .filter((action) => action.startsWith(`${service}:`))
      .flatMap((action) => kinds.map((kind) => `${action} ${kind}`));
  });
}

test('send-edition may ask of SES what it asks, and no more', async () => {
  const asked = new Set<string>();
  const client = new SESv2Client(await endpoint(asked));
  const transport = sesTransport({ client, configurationSet: 'mails', perSecond: null });
  await readersInContactList(client, 'daily');
  await transport.send({ from: 'a@mail.example', to: 'b@mail.example', bytes: new Uint8Array(9), id: '1' });
  await transport.close();
  expect([...asked].sort()).toEqual(allowed('SendEditionRole', 'ses', /^(?:identity|contact-list)$/).sort());
});

test('unsubscribe may change a contact and ask for nothing', async () => {
  const asked = new Set<string>();
  const client = new SESv2Client(await endpoint(asked));
  await unsubscribeContact(client, 'daily', 'a@mail.example');
  client.destroy();
  expect([...asked]).toEqual(allowed('UnsubscribeRole', 'ses', /./));
});

test('settle-dead-letters may ask of its queue what it asks, and no more', async () => {
  const asked = new Set<string>();
  const client = new SQSClient(await endpoint(asked));
  const queue = deadLetterQueue(client, 'https://sqs.eu-central-1.example/1/dead');
  for await (const letter of queue.taken()) await queue.remove(letter);
  client.destroy();
  const other = new SQSClient(await endpoint(asked));
  const again = deadLetterQueue(other, 'https://sqs.eu-central-1.example/1/dead');
  for await (const _ of again.taken());
  await again.giveBack();
  other.destroy();
  expect([...asked].sort()).toEqual(allowed('SettleDeadLettersRole', 'sqs', /^IncomingDeadLetters$/).sort());
});
