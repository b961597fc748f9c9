/** What the runtime alone costs. */
export async function handler(): Promise<void> {}
