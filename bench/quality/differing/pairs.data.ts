/** Two reports of one event, and the figures in which they differ: of the first, and of the second. */
export interface Pair {
  readonly id: string;
  readonly lead: string;
  readonly other: string;
  readonly differ: readonly (readonly [lead: string, other: string])[];
}

const of = (id: string, lead: string, other: string, differ: Pair['differ'] = []): Pair => ({
  id,
  lead,
  other,
  differ,
});

/** Invented reports; half of the pairs have figures beside each other that are not of the same thing. */
export const pairs: readonly Pair[] = [
  of(
    'quake',
    'Quake shakes Tamor\n\nAn earthquake killed 14 people in Tamor on Monday. Some 800 people sleep in tents. The shock had a magnitude of 6.1.',
    'Tamor in ruins\n\nAt least 23 people were killed when the ground shook in Tamor on Monday. About 1,200 people sleep in tents, the governor said. The magnitude was 6.1.',
    [
      ['14', '23'],
      ['800', '1,200'],
    ],
  ),
  of(
    'bridge',
    'Ship rams bridge\n\nThe cargo ship Delphine rammed the bridge of Estuna. The repair is to cost 40 million euros. Commuters must wait until June.',
    'Estuna without trains\n\nThe bridge of Estuna was rammed by the Delphine on Saturday. The repair will cost 55 million euros, the railway said. It has 12 pillars.',
    [['40 million', '55 million']],
  ),
  of(
    'march',
    'Thousands march in Lenn\n\nPolice counted 12,000 demonstrators in Lenn on Saturday. They marched against the new tram. Nobody was arrested.',
    'March against tram\n\nThe organisers spoke of 20,000 demonstrators in Lenn. The march took three hours. Shops were closed.',
    [['12,000', '20,000']],
  ),
  of(
    'factory',
    'Plastor closes works\n\nPlastor closes its works in Temsa. The factory has 640 employees. The company lost 12 million last year.',
    'Temsa loses Plastor\n\nIn Temsa 700 employees lose their work, since Plastor closes its factory. The mayor was told on Tuesday by telephone.',
    [['640', '700']],
  ),
  of(
    'fire',
    'Forest burns near Ota\n\nThe fire near Ota has burnt 3,400 hectares of forest since Sunday. Four villages were emptied. It is 41 degrees hot.',
    'Ota fights the flames\n\nBy Tuesday the fire near Ota had burnt 5,100 hectares of forest. 400 firefighters are at work. Rain is forecast for Friday.',
    [['3,400', '5,100']],
  ),
  of(
    'oil',
    'Tanker leaks off Skarvik\n\nThe tanker Amber Tern leaked 900 tonnes of oil off Skarvik on Tuesday. The coastguard laid out barriers.',
    'Oil on the beaches of Skarvik\n\nThe Amber Tern has leaked 1,300 tonnes of oil, the owner says. Volunteers wash birds at Skarvik’s harbour.',
    [['900', '1,300']],
  ),
  of(
    'rail',
    'Derailment near Gollau\n\nA train derailed near Gollau on Friday; 31 passengers were injured. The line is closed for two days.',
    'Gollau: train jumps the rails\n\nThe train was running at 140 kilometres an hour near Gollau. Doctors treated 38 injured passengers, the clinic said on Friday evening.',
    [['31', '38']],
  ),
  of(
    'vote',
    'Aker wins Harnholm\n\nSofie Aker won the election in Harnholm with 38.2 percent of the votes. Turnout was 71 percent.',
    'Narrow win in Harnholm\n\nSofie Aker won the election in Harnholm with 38.2 percent of the votes. Nils Borg had 38.0 percent.',
  ),
  of(
    'rounded',
    'Bank loses billions\n\nMeridia Bank lost 4.02 billion crowns with bonds. Its customers stand in line in 90 branches.',
    'Run on Meridia\n\nAbout 4 billion crowns were lost by Meridia Bank with bonds. In 60 towns people stand before its doors.',
  ),
  of(
    'background',
    'Avalanche kills three above Sils\n\nAn avalanche killed three skiers above Sils on Sunday. The warning had been on level 4.',
    'Skiers die above Sils\n\nThree skiers died in an avalanche above Sils on Sunday. In 2019 an avalanche killed eleven people at the same place.',
  ),
  of(
    'parts',
    'Bus falls into ravine\n\nA bus fell into a ravine near Pollau and 17 people died. The driver survived.',
    'Ravine of Pollau: 17 dead\n\n17 people died when a bus fell into a ravine near Pollau. Four of the dead were children. It had started at five.',
  ),
  of(
    'season',
    'Voss goes to Cortesa\n\nPetra Voss goes to Real Cortesa. She scored 31 goals in three seasons for Veldra and earns 2 million a year.',
    'Cortesa signs Voss\n\nReal Cortesa signs Petra Voss. She scored 12 goals this season and was out for two months with her knee.',
  ),
  of(
    'bound',
    'Storm cuts power\n\nThe storm left more than 40,000 households in Orlenburg without power on Wednesday.',
    'Orlenburg in the dark\n\nOn Wednesday 43,500 households in Orlenburg were without power, the works said.',
  ),
  of(
    'ages',
    'Boxer collapses\n\nJimi Kolo, 27, collapsed after nine rounds in Sandar. He was operated for four hours.',
    'Kolo in coma\n\nJimi Kolo, 28, lies in a coma in Sandar. The doctors had operated for six hours.',
    [['four hours', 'six hours']],
  ),
  of(
    'tunnel',
    'Gral tunnel closed\n\nThe Gral tunnel stays closed for five months after the fire. Eleven people were rescued.',
    'No way through the Gral\n\nHauliers must do without the Gral tunnel, which stays closed for seven months after the fire. The detour has 140 kilometres.',
    [['five months', 'seven months']],
  ),
  of(
    'cows',
    'Disease in Ellgau\n\nAll 210 cows of a farm in Ellgau were killed on Monday because of foot-and-mouth disease.',
    'Ellgau farm emptied\n\nFoot-and-mouth disease: 190 cows were killed on a farm in Ellgau on Monday. The farmer wept.',
    [['210', '190']],
  ),
  of(
    'kilometres',
    'Whale in the Moll\n\nThe whale in the Moll was 30 kilometres from the sea on Sunday. Thousands watched it.',
    'Moll whale swims on\n\nOn Sunday the whale in the Moll was 19 miles from the sea. Twelve boats follow it.',
  ),
  of(
    'money',
    'Malsen charged\n\nViktor Malsen is charged with taking bribes of 240,000 euros. The swimming hall cost 9 million euros.',
    'Bribes in Orlenburg\n\nViktor Malsen, the mayor, is said to have taken bribes of 310,000 euros. He earns 90,000 euros a year.',
    [['240,000', '310,000']],
  ),
];
