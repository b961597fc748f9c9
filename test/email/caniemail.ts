import { caniemail, rawData } from 'caniemail';

type Client = Parameters<typeof caniemail>[0]['clients'][number];

/** The programs that most readers have (Gmail, new Outlook and Outlook.com, Outlook for Windows, Apple Mail, Yahoo). */
const clients = [
  'gmail.android',
  'gmail.desktop-webmail',
  'gmail.ios',
  'gmail.mobile-webmail',
  'outlook.android',
  'outlook.ios',
  'outlook.macos',
  'outlook.outlook-com',
  'outlook.windows',
  'outlook.windows-mail',
  'apple-mail.ios',
  'apple-mail.macos',
  'yahoo.android',
  'yahoo.desktop-webmail',
  'yahoo.ios',
] as const satisfies readonly Client[];

/**
 * A client that supports nothing, written over one of those in the data: by its complaints the features that a mail uses are
 * known, those that every client supports included.
 */
const supportsNothing = 'free-fr.desktop-webmail' satisfies Client;
for (const { stats } of rawData.data) {
  Object.assign(stats, { 'free-fr': { 'desktop-webmail': { '2024-01': 'n' } } });
}

interface Support {
  readonly title: string;
  readonly client: Client;
  readonly support: 'full' | 'partial' | 'none';
}

function issues(html: string, client: Client): Map<string, 'partial' | 'none'> | null {
  try {
    const found = caniemail({ clients: [client], html }).issues;
    const titles = new Map<string, 'partial' | 'none'>();
    for (const list of found.warnings.values()) for (const { title } of list) titles.set(title, 'partial');
    for (const list of found.errors.values()) for (const { title } of list) titles.set(title, 'none');
    return titles;
  } catch {
    // The data lack a feature for this client.
    return null;
  }
}

/** How each feature that a mail uses fares in each client. */
export function supportOf(html: string): Support[] {
  const found = clients.flatMap((client) => {
    const titles = issues(html, client);
    return titles === null ? [] : [{ client, titles }];
  });
  const used = issues(html, supportsNothing)?.keys() ?? [];
  const features = [...used];
  return found.flatMap(({ client, titles }) =>
    features.map((title) => ({ client, title, support: titles.get(title) ?? 'full' })),
  );
}

/** The date of the data, for the report. */
export const dataDate: string = String(rawData.last_update_date);
