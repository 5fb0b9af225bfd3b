/** Where the visit keeps the reader's own numbers: the tab's memory, which ends with it. Nowhere else, ever. */
export const KEY = 'own-data';

/** What is kept, as it is; null where there is nothing, or where a frame or a setting forbids to look. */
export function kept(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

let seen: string | null = null;

/** What this page goes by. */
export const seenKept = (): string | null => seen;

/** Says that this page goes by what is kept now. */
export function seeKept(): void {
  seen = kept();
}
