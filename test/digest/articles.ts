/** Invented articles, one of each form, as paragraphs; the first is the headline. */
export const articles: Readonly<Record<string, readonly string[]>> = {
  news: [
    'Council votes to close the Marlow Street baths',
    'The 94-year-old Marlow Street baths will close in September after Tarn Valley council voted on Tuesday to end a subsidy of £410,000 a year.',
    'Councillors backed the closure by 31 votes to 19 after a debate of four hours, during which the public gallery was cleared twice.',
    'Share this story: Facebook, Twitter, WhatsApp',
    '“We cannot heat a pool that loses more water than it holds,” said Ines Corrigan, who leads the council’s finance committee.',
    'Read more: Ten pools that were saved',
    'Meanwhile, a residents’ group has raised £62,000 towards a survey of the roof, which engineers say needs new steel.',
    'Some 2,300 children learn to swim at the baths each year, according to the swimming association.',
    '“My daughter learned here and so did I, and there is no other pool within eleven miles,” said Petra Oduya, who runs the residents’ group.',
    'The council said it would talk to the group until the end of May.',
    'Sign up for our newsletter to get the latest from Tarn Valley.',
  ],
  brief: [
    'Ferry service stops for repairs',
    'The Skerry Sound ferry will not sail from Monday to Thursday while engineers replace a bow door, its owner said.',
    'Some 340 passengers a day use the crossing. A bus will run by the bridge at Inverlay instead, and tickets stay valid.',
    'The door failed a test on Saturday.',
  ],
  obituary: [
    'Anselm Burke, who mapped the seabed by ear, dies at 91',
    'Anselm Burke, the sonar engineer whose charts of the northern seabed are still carried by every trawler, has died aged 91.',
    'Burke died at his home in Port Hale on Sunday after a short illness, his family said.',
    'He was born in 1933 in a lighthouse where his father was the keeper, and left school at 14.',
    'His career began on a whaler, where he learned to tell rock from sand by the sound of a lead line.',
    'In 1968 he built a recorder from a gramophone that could draw the sea floor in strips of paper.',
    '“He heard the bottom of the sea before anyone had seen it,” said Marit Solberg, director of the Port Hale institute.',
    'Burke is survived by his widow Helen, two daughters and five grandchildren. The funeral will be held on Friday.',
  ],
  'match-report': [
    'Late header sends Calder Town through',
    'Calder Town came from behind to beat Redmire 2-1 on Saturday, with a header in the 89th minute from substitute Tomas Reyl.',
    'Redmire took the lead after 12 minutes when striker Obi Lane scored from a penalty.',
    'Captain Joel Marsh struck the equaliser shortly before half-time with a shot from 25 yards.',
    'The goalkeeper of Redmire made three saves in the second half before Reyl rose at the far post.',
    '“We never stopped running and that is all I ask of them,” said Calder coach Dana Whitlock after the victory.',
    'The win lifts Calder to fourth in the league, two points behind Redmire with five matches left of the season.',
  ],
  'market-report': [
    'Shares slip as oil climbs to a two-year high',
    'Shares fell in Europe on Wednesday as crude rose for a sixth day, with the leading index down 1.4 percent at 7,912 points.',
    'Brent traded at $97.20 a barrel, up 3.1 percent, after two producers said they would cut output.',
    'Airlines were hit hardest. Northwind lost 6.8 percent and Aerolink 5.2 percent.',
    'Bond yields rose, with ten-year debt at 4.31 percent, and the euro fell 0.6 percent against the dollar.',
    '“Investors had priced in a quiet autumn and they are not getting one,” said Lucia Brandt, an analyst at Holm Securities.',
    'Markets in Asia closed mixed. Traders await inflation figures on Friday.',
  ],
  interview: [
    '“I count the birds because nobody else will”',
    'For forty years Ragna Thule has counted the seabirds of Hesk. We spoke to her on the cliff.',
    'When did you start to count?',
    'In 1984. There were 212,000 pairs of kittiwakes then, and I thought the number would never change in my lifetime.',
    'What do you count now?',
    'Last summer we found 31,000 pairs. The sand eels have gone north and the birds starve on the nest.',
    'Do you still enjoy it?',
    'I do. A count is a way to love something without touching it.',
    'What should the government do?',
    'Close the eel fishery for five years. It costs less than one harbour.',
  ],
  'live-blog': [
    'Storm Ewan: latest updates',
    'Storm Ewan has cut power to 48,000 homes and closed the coast railway between Hale and Inverlay.',
    '14:32 The fire service says two people were rescued from a car under a fallen tree in Hale.',
    '13:50 The coast railway is closed until tomorrow morning, its operator says.',
    '13:05 Gusts of 151 kilometres an hour were measured at the lighthouse on Cape Dorn.',
    '12:20 Schools in three districts send their pupils home before the worst of the wind.',
    '11:45 Ferries to the islands are cancelled for the whole of the day.',
  ],
  list: [
    'Five bridges that engineers travel to see',
    'From iron to bamboo, these bridges draw people who build bridges.',
    '1. The Carrow viaduct, built in 1851, stands on 38 arches of brick laid without a single steel tie.',
    '2. The Ilse footbridge hangs from one cable and moves by up to two metres in a storm.',
    '3. The bamboo bridge at Lau Nam is taken down by hand before each monsoon and built again after it.',
    '4. The Sund crossing has the longest concrete span in the north, 421 metres.',
    '5. The Ammer swing bridge is turned by two people with a crank, as it was in 1903.',
  ],
  opinion: [
    'We should stop building towers nobody lives in',
    'I live across from a tower of 212 flats, and at night I can count the lit windows on my fingers.',
    'We were told that new towers would bring rents down. I believed it, and I voted for the people who said so.',
    'Our city has 9,400 empty flats and a waiting list of 14,000 families, and my own sister is on it.',
    'We could tax what stands empty, as other ports do, and I would pay a little more for my own home to see it done.',
    'I do not blame the builders. We made the rules, and we can change them.',
  ],
  recipe: [
    'Barley soup with brown butter',
    'Serves four. A soup for the first cold evening of the year.',
    'Melt the butter in a saucepan and boil it until it smells of nuts. Add the chopped onion, the diced carrots and a teaspoon of salt.',
    'Stir in the barley and two cups of stock, season with pepper and simmer for 40 minutes.',
    'Whisk the flour with a tablespoon of water, add it to the soup and boil for two minutes more.',
    'Garnish with a tablespoon of chopped parsley, and serve with bread from the oven.',
  ],
};

/** An article of about 6,000 words: the news, then background that never repeats a sentence. */
export function feature(): readonly string[] {
  const news = articles.news ?? [];
  const places = ['Hale', 'Inverlay', 'Carrow', 'Lau Nam', 'Ammer', 'Dorn', 'Tarn', 'Hesk', 'Sund', 'Ilse'];
  const background = Array.from({ length: 260 }, (_, index) => {
    const place = places[index % places.length];
    return (
      `In ${1700 + index} the town of ${place} opened a bath number ${index + 2} that held ${120 + index} bathers, ` +
      `and its keeper wrote in a notebook that the water was colder than in the year before.`
    );
  });
  return [...news, ...background];
}
