/** The version in package.json, which is not part of the bundle; a test keeps the two equal. */
export const version = '0.1.0';
