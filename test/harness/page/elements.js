/** What every part of the page writes its elements with. */

export const $ = (id) => document.getElementById(id);

/** An element with attributes and children; text is text, never markup. */
export function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) element.setAttribute(key, value);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

export const plural = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
export const timeOf = (iso) =>
  new Date(iso).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });
export const encodePath = (key) => key.split('/').map(encodeURIComponent).join('/');
