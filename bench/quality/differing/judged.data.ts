// biome-ignore-all format: a table
/**
 * Figures of open articles of stories/ecbplus that were set beside each other, by their places, each pair read in its articles: `right`
 * where both are of the same thing and the sources differ.
 */
export const judged = {
  right: [
    '12_10ecbplus:134-148 12_2ecbplus:250-267', '16_5ecbplus:1710-1715 16_9ecbplus:4832-4837',
    '30_10ecb:90-93 30_11ecb:98-103', '32_1ecb:1835-1842 32_3ecb:2465-2476',
    '32_1ecb:1835-1842 32_2ecb:1574-1584', '4_10ecb:1823-1834 4_13ecb:321-331',
    '12_16ecb:887-892 12_19ecb:1154-1156',
  ],
  wrong: [
    '22_10ecbplus:268-271 22_12ecbplus:4137-4161', '24_10ecbplus:513-517 24_4ecbplus:1286-1294', '29_5ecb:251-260 29_6ecb:92-101',
    '29_5ecb:265-269 29_6ecb:106-111', '30_10ecb:1630-1641 30_11ecb:1343-1353', '30_2ecb:1333-1343 30_5ecb:465-468',
    '31_5ecbplus:706-708 31_7ecbplus:1007-1009', '5_10ecbplus:117-119 5_2ecbplus:2267-2272',
  ],
};
