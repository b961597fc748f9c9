import * as z from 'zod';

/** A part of a document that was left out, by its name: an item of a feed, an archive's entry. */
export const LeftOut = z.object({ part: z.string(), reason: z.string() });
