/** The cost of the runtime alone. */
export async function handler(): Promise<void> {}
