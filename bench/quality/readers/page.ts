/** One article's summaries in the order they are shown. */
export interface Trial {
  readonly id: string;
  readonly headline: string | null;
  readonly entries: readonly { readonly system: string; readonly lines: readonly string[] }[];
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The page: three columns an article, letters for names; the key is in a file of its own. */
export function readersPage(trials: readonly Trial[]): string {
  const letters = ['A', 'B', 'C'];
  const article = ({ id, headline, entries }: Trial, at: number): string =>
    `<h2>${at + 1}. ${escaped(headline ?? id)}</h2><div class="row">${entries
      .map(
        ({ lines }, which) =>
          `<section><h3>${letters[which]}</h3><ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul></section>`,
      )
      .join('')}</div>`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Which digest would you rather read?</title>
<style>body{font:16px/1.5 Georgia,serif;max-width:1200px;margin:2em auto;padding:0 1em}.row{display:grid;grid-template-columns:repeat(auto-fit,minmax(280px,1fr));gap:1.5em}li{margin:.4em 0}</style>
<h1>Which digest would you rather read?</h1>
${trials.map(article).join('\n')}
</html>
`;
}
