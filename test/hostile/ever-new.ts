/** Names that never come again, each two words of syllables: entities, mentions and stems grow with the text. */
const syllables = [
  'ba',
  'der',
  'fin',
  'gol',
  'hus',
  'kem',
  'lor',
  'mar',
  'nis',
  'pol',
  'rus',
  'tan',
  'vik',
  'wen',
];
const nameOf = (index: number): string => {
  const word = (number: number): string => {
    let letters = '';
    for (let left = number + 14; left > 0; left = Math.floor(left / 14))
      letters += syllables[left % 14] ?? '';
    return letters.charAt(0).toUpperCase() + letters.slice(1);
  };
  return `${word(index % 997)} ${word(index)}`;
};

/** Ever new people, places, figures and sayings, and common nouns that point back at one of them. */
export const everNew = (size: number): string => {
  let text = 'Harbour takes fewer ships\n\n';
  for (let index = 1; text.length < size; index += 1) {
    const name = nameOf(index);
    text += `${name}, a pilot of the port of ${nameOf(index * 7 + 3)}, counted ${index + 1000} ships. “It was year ${index} of ${name.slice(0, 3)}ing,” the pilot said. `;
    if (index % 4 === 3) text += '\n\n';
  }
  return text;
};
