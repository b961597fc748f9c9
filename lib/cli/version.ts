/** The version of package.json, which a bundle does not carry; a test holds the two together. */
export const version = '0.1.0';
