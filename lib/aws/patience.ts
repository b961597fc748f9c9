/**
 * How long a request to AWS waits for its answer, where nothing else is said: the SDK alone would wait for ever, and the function be
 * killed in the middle of it.
 */
export const patience = { connectionTimeout: 2_000, requestTimeout: 10_000, throwOnRequestTimeout: true };

/** The same for a function of ten seconds, behind which a reader waits for a page: two tries of two seconds, of each of two services. */
export const shortPatience = {
  maxAttempts: 2,
  requestHandler: { ...patience, connectionTimeout: 1_000, requestTimeout: 2_000 },
};
