// biome-ignore-all format: a table
/**
 * Articles of summaries/cnndm that stood as an update of an article of its first half, by the start of their ids: read beside what they
 * were taken to go on with, and judged whether they do. That set was chosen for no story, but two months of news go on.
 */
export const judged = {
  goesOn: 'a9cfdaa4 a9cc0e3e d95b38f7 c93ef816 a1bc1f5f ede0b2db f7c1af4e aa9597c1 a394ad3a d40a97ce a3f70ed2 f0820d19 e5f13a0b 947c29b1 9126ba03 cb51887a fddd541a 9ab1211b a81ea0b6 b130dc81 cb8596b1 ea7c9bed bd88d236 e0ec0120 b8ccb86c cbe86aff dca7049c e3061df1 d69e536c 9d010512 aafc78b9 d4094bbe f66f4b73 cc229648 ced392d1 8ddd79ad 95ecfc3b c851a367',
  doesNot: 'a50425d6 f0cb3cf0 a582ecfe bec2f55e ebdb3a6c d63c9244 c711b981 a4ae4194 fdb5b780',
};
