/** Keeps a choice on this device; silently does not where storage is forbidden. */
export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // A choice that is forgotten is no reason to fail.
  }
}

/** The choice kept under `key`, or null. */
export function remembered(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
