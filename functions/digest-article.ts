/** S3 notification → digest JSON + HTML back in S3. */
export async function handler(_event: unknown): Promise<void> {}
