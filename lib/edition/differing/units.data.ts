/**
 * Units that say the same in other numbers, by what they measure: normalised name and how many of the first one it is. Sizes
 * of international units are exact (BIPM, NIST SP 811); months and years are means.
 */
export const convertible: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  duration: {
    second: 1,
    minute: 60,
    hour: 3_600,
    day: 86_400,
    week: 604_800,
    fortnight: 1_209_600,
    month: 2_629_800,
    quarter: 7_889_400,
    year: 31_557_600,
    decade: 315_576_000,
    century: 3_155_760_000,
  },
  length: {
    metre: 1,
    millimetre: 0.001,
    centimetre: 0.01,
    kilometre: 1_000,
    inch: 0.0254,
    foot: 0.3048,
    yard: 0.9144,
    mile: 1_609.344,
    'nautical mile': 1_852,
  },
  area: {
    'square metre': 1,
    'square centimetre': 0.0001,
    'square kilometre': 1_000_000,
    'square mile': 2_589_988,
    'square foot': 0.092903,
    'square yard': 0.836127,
    acre: 4_046.856,
    hectare: 10_000,
  },
  mass: {
    kilogram: 1,
    gram: 0.001,
    milligram: 0.000_001,
    'metric ton': 1_000,
    ton: 1_000,
    'pound-mass': 0.453592,
    ounce: 0.0283495,
  },
  volume: { litre: 1, millilitre: 0.001, 'cubic metre': 1_000, gallon: 3.785412, barrel: 158.987 },
  speed: {
    'kilometre per hour': 1,
    'mile per hour': 1.609344,
    'metre per second': 3.6,
    knot: 1.852,
  },
  power: { watt: 1, kilowatt: 1_000, megawatt: 1_000_000, gigawatt: 1_000_000_000 },
};
