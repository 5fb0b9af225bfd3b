/** What a fragment begins with that carries somebody's numbers. */
export const KEY = 'd=';

/** Whether the fragment of an address, with `#` or without, says so: the rest is fetched only then. */
export const carriesOwn = (fragment: string): boolean => /^#?d(?:=|%(?:25)*3[dD])/.test(fragment);
