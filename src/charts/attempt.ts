/** What has been told already: a chart that fails at every frame fills no console. */
const told = new Set<string>();

/** Does what a chart may throw at; null where it did, and the console has the error, once. */
export function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (!told.has(String(error))) {
      told.add(String(error));
      console.error(error);
    }
    return null;
  }
}
