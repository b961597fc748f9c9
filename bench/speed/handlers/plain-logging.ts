import { handler as moveObject } from './sdk-floor.ts';

/** One object read and one written, and a line of the log by the language alone. */
export async function handler(): Promise<void> {
  await moveObject();
  console.log(JSON.stringify({ level: 'info', message: 'digested', key: 'world/a.html', Articles: 1 }));
}
