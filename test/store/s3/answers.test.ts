import { expect, test } from 'vitest';
import { failureIn, listPage } from '../../../lib/store/s3/answers.ts';

test('a failure is told by the code of the answer, and where it has none by its status', () => {
  expect(
    failureIn(
      403,
      '<?xml version="1.0"?>\n<Error><Code>AccessDenied</Code><Message>No &amp; never</Message></Error>',
    ),
  ).toMatchObject({
    code: 'AccessDenied',
    status: 403,
    message: 'No & never',
  });
  expect(failureIn(404, '')).toMatchObject({ code: 'NotFound', status: 404 });
  expect(failureIn(418, '<html>')).toMatchObject({ code: 'HTTP 418' });
});

test('a list gives its objects with their keys decoded, and the token of the next page only where there is one', () => {
  const object = (key: string) =>
    `<Contents><Key>${key}</Key><LastModified>2026-03-04T05:06:07.000Z</LastModified><ETag>&quot;e1&quot;</ETag><Size>12</Size></Contents>`;
  const page = (more: boolean, encoding = '<EncodingType>url</EncodingType>') =>
    `<ListBucketResult xmlns="x">${encoding}<IsTruncated>${more}</IsTruncated><NextContinuationToken>a&#43;b&#x3D;</NextContinuationToken>${object('a+b/%C3%A9%2B%0A')}${object('c')}</ListBucketResult>`;
  const { objects, next } = listPage(page(true));
  expect(objects.map(({ key }) => key)).toEqual(['a b/é+\n', 'c']);
  expect(objects[0]).toMatchObject({
    size: 12,
    etag: '"e1"',
    lastModified: new Date('2026-03-04T05:06:07Z'),
  });
  expect(next).toBe('a+b=');
  expect(listPage(page(false)).next).toBeUndefined();
  expect(listPage(page(false, '')).objects[0]?.key).toBe('a+b/%C3%A9%2B%0A');
});

test('an answer that breaks off, or is none, has no objects', () => {
  expect(listPage('<ListBucketResult><Contents><Key>a</Key>').objects).toEqual([]);
  expect(listPage('').objects).toEqual([]);
  expect(listPage('<Contents>'.repeat(100_000)).objects).toEqual([]);
});
