/**
 * Timeouts of requests to AWS, in milliseconds. Without them the SDK would wait until the function is killed in the
 * middle of a request.
 */
export const patience = { connectionTimeout: 2_000, requestTimeout: 10_000, throwOnRequestTimeout: true };

/**
 * Timeouts for a function of ten seconds with a reader waiting for a page: two attempts of two seconds, for each of two
 * services.
 */
export const shortPatience = {
  maxAttempts: 2,
  requestHandler: { ...patience, connectionTimeout: 1_000, requestTimeout: 2_000 },
};
