// The loop of the Lambda runtime, for where the official client is not installed: next, handler, response or error.
const api = `http://${process.env.AWS_LAMBDA_RUNTIME_API}/2018-06-01/runtime`;
const post = (path, body) => fetch(`${api}${path}`, { method: 'POST', body: JSON.stringify(body) });
const described = (error) => ({
  errorType: error?.name ?? 'Error',
  errorMessage: String(error?.message ?? error),
});

let handler;
try {
  ({ handler } = await import(`${process.env.LAMBDA_TASK_ROOT}/index.mjs`));
} catch (error) {
  await post('/init/error', described(error));
  process.exit(1);
}
for (;;) {
  const next = await fetch(`${api}/invocation/next`);
  const id = next.headers.get('lambda-runtime-aws-request-id');
  const deadline = Number(next.headers.get('lambda-runtime-deadline-ms'));
  const context = {
    awsRequestId: id,
    functionName: 'digest-article',
    getRemainingTimeInMillis: () => deadline - Date.now(),
  };
  try {
    await post(`/invocation/${id}/response`, (await handler(await next.json(), context)) ?? null);
  } catch (error) {
    await post(`/invocation/${id}/error`, described(error));
  }
}
