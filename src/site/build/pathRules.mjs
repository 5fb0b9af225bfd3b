/**
 * Says something of every file of a built site in as few rules as it can, as hosts read them: `/en/lessons/*` is
 * everything below, any other path is itself alone. No two of the rules match the same address, because a host sends what all
 * that match say.
 * @template T
 * @param {readonly string[]} files relative to the built folder: `en/lessons/x/index.html`
 * @param {(file: string) => T | undefined} said what is said of a file; of some nothing
 * @returns {{ path: string, value: T }[]}
 */
export function pathRules(files, said, folder = '') {
  const below = files.filter((file) => file.startsWith(folder));
  const values = new Set(below.map(said));
  const [only] = values;
  if (values.size === 1 && only === undefined) return [];
  if (folder && values.size === 1) return [{ path: `/${folder}*`, value: only }];
  const rests = below.map((file) => file.slice(folder.length));
  const folders = new Set(rests.filter((rest) => rest.includes('/')).map((rest) => `${rest.split('/')[0]}/`));
  return [
    ...rests.filter((rest) => !rest.includes('/')).flatMap((name) => rulesOf(folder, name, said)),
    ...[...folders].flatMap((name) => pathRules(files, said, `${folder}${name}`)),
  ];
}

/** A file's own rules: hosts serve `404.html` as `/404` too, and a folder's `index.html` as the folder. */
function rulesOf(folder, name, said) {
  const value = said(`${folder}${name}`);
  if (value === undefined) return [];
  const names = name.endsWith('.html') ? [name, name === 'index.html' ? '' : name.replace(/\.html$/, '')] : [name];
  return names.map((path) => ({ path: `/${folder}${path}`, value }));
}
