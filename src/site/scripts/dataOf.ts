/**
 * A data file of the site. On a page whose policy lets it connect to nothing, not even to where it came from, the file is a
 * script (`.js`), whose default export is the data. Rejects where it does not come.
 */
export async function dataOf<T>(address: string): Promise<T> {
  // A script that has failed once is not asked for again, unless by another address.
  if (address.endsWith('.js')) {
    const module = await import(/* @vite-ignore */ address).catch(() => import(/* @vite-ignore */ `${address}?again`));
    return module.default as T;
  }
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response.json();
}
