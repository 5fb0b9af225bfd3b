import { existsSync, readdirSync } from 'node:fs';

const FOLDER = 'content/cases';

/** The slugs of the cases: short lessons about a question of one team, at an address of their own. */
export const CASE_SLUGS: ReadonlySet<string> = new Set(
  existsSync(FOLDER) ? readdirSync(FOLDER).map((folder) => folder.replace(/^\d+-/, '')) : [],
);
