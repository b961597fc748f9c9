import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const towns = ['Aldmere', 'Brackwater', 'Corran', 'Dunholt', 'Eskvale'];
const matters = ['tolls', 'ferry fares', 'school places', 'tram lines', 'water prices'];

/** An invented article, different for each number: text for the even ones, a page for the odd. */
export function invented(number: number): { readonly name: string; readonly text: string } {
  const town = towns[number % towns.length] ?? '';
  const matter = matters[Math.floor(number / towns.length) % matters.length] ?? '';
  const headline = `${town} council votes to raise ${matter} by ${number + 2}%`;
  const paragraphs = [
    `The council of ${town} voted on Monday to raise ${matter} by ${number + 2}% from next spring, a decision that affects ${(number + 1) * 1_250} households.`,
    `“We have put this off for ${number + 3} years, and the pipes and rails do not wait,” said Maren Oduya, who chairs the council’s finance committee.`,
    `Opponents said that the increase would cost a family $${number + 40} a year and announced a petition.`,
  ];
  return number % 2 === 0
    ? { name: `article ${number}.txt`, text: `${headline}\n\n${paragraphs.join('\n\n')}\n` }
    : {
        name: `artículo+${number}.html`,
        text: `<!doctype html><html lang="en"><head><title>${headline} | The ${town} Post</title></head><body><nav><a href="/">Home</a></nav><article><h1>${headline}</h1>${paragraphs.map((each) => `<p>${each}</p>`).join('')}</article></body></html>`,
      };
}

/** Writes articles `0 … count − 1` below a folder, in the sections of a paper. */
export function writeArticles(folder: string, count: number): void {
  for (let number = 0; number < count; number += 1) {
    const { name, text } = invented(number);
    const path = join(folder, number % 3 === 0 ? 'world' : 'local', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}
