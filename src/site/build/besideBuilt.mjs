/** The folder beside the built one, `dist.server`: what a server draws links with, and nothing that is published. */
export const besideBuilt = (folder) => `${folder.replace(/[\\/]+$/, '')}.server`;
