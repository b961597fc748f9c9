import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';

const s3 = new S3Client({});

/** What any function must pay that reads one object and writes one with the AWS SDK. */
export async function handler(): Promise<void> {
  const { Body } = await s3.send(new GetObjectCommand({ Bucket: 'incoming', Key: 'article.html' }));
  const bytes = await Body?.transformToByteArray();
  await s3.send(
    new PutObjectCommand({ Bucket: 'digests', Key: 'digest.json', Body: bytes?.slice(0, 1000) ?? '' }),
  );
}
