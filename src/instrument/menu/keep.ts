/** Keeps a text on this device, `null` forgets it; silently does not where storage is forbidden. */
export function keep(key: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    // What is not kept is asked again; the page goes on.
  }
}

/** The text kept under a key, or null. */
export function kept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
