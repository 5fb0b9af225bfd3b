/** What a page of the site says about the pages that may show it in a frame. */
export const NOBODY = "frame-ancestors 'none'";
export const ANYBODY = 'frame-ancestors * file:';

/** Pages that are made for frames: `en/embed/coverage/index.html`. */
const isEmbed = (file) => /^[^/]+\/embed\//.test(file);

/**
 * Paths of a built site and what each says about frames, as hosts read them: `/en/lessons/*` is everything below, any
 * other path is itself alone. No two of them match the same address, because a host sends what all that match say, and
 * of two policies the stricter one holds.
 * @param {readonly string[]} pages the HTML files, relative to the built folder: `en/lessons/x/index.html`
 * @returns {readonly { path: string, policy: string }[]}
 */
export function frameRules(pages, folder = '') {
  const below = pages.filter((file) => file.startsWith(folder));
  const embeds = below.filter(isEmbed);
  if (folder && embeds.length === 0) return [{ path: `/${folder}*`, policy: NOBODY }];
  if (folder && embeds.length === below.length) return [{ path: `/${folder}*`, policy: ANYBODY }];
  const rests = below.map((file) => file.slice(folder.length));
  const files = rests.filter((rest) => !rest.includes('/'));
  const folders = new Set(rests.filter((rest) => rest.includes('/')).map((rest) => `${rest.split('/')[0]}/`));
  // Hosts serve `404.html` as `/404` too.
  const paths = files.flatMap((file) => [file, file === 'index.html' ? '' : file.replace(/\.html$/, '')]);
  return [
    ...paths.map((path) => ({ path: `/${folder}${path}`, policy: NOBODY })),
    ...[...folders].flatMap((name) => frameRules(pages, `${folder}${name}`)),
  ];
}
