/** Shares that have been reached: what is followed and judged right only rises, the others only fall. */
export const floors = {
  open: { followed: 0.75, mistaken: 0.021, returned: 0.034, confused: 0.08 },
  blind: { followed: 0.66, mistaken: 0, returned: 0.125, confused: 0.071 },
  judged: 0.79,
};
