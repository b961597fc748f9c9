import { html } from 'hono/html';

/** A piece of finished markup: what is put into another template without being escaped again. */
export type Markup = Exclude<ReturnType<typeof html>, Promise<unknown>>;

/** The template tag of every page: values are escaped, nested markup and arrays of it are not; null and false are left out. */
export function markup(strings: TemplateStringsArray, ...values: readonly unknown[]): Markup {
  const made = html(strings, ...values);
  if (made instanceof Promise) throw new TypeError('a template was given a promise');
  return made;
}
