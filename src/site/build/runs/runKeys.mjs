import { hashOfFiles } from '../cache/hashOfFiles.mjs';
import { sourcesHash } from '../cache/siteStore.mjs';
import { keyOf } from '../cache/store.mjs';

/** Floors above the labs: nothing of a run comes from there (test/layers.test.ts). All others count, new ones too. */
const ABOVE = /^src\/(instrument|workbench|page|site|pages)\//;
const LAB = /^src\/labs\/(?!registry\/)/;
const below = (file) => !ABOVE.test(file) && !LAB.test(file);

/**
 * The key of a lab's run at its settled params: of these; of the code that draws it, which is what all labs have and the lab's
 * own folder, that knows no other; and of what runs that code.
 * @param {string} root of the project
 * @returns {(lab: string, params: object) => string}
 */
export function runKeys(root) {
  const common = hashOfFiles(root, ['src', 'package-lock.json'], below);
  const codes = new Map();
  const codeOf = (lab) => {
    if (!codes.has(lab)) codes.set(lab, hashOfFiles(root, [`src/labs/${lab}`]));
    return codes.get(lab);
  };
  return (lab, params) => keyOf('run', process.version, process.arch, common, codeOf(lab), lab, JSON.stringify(params));
}

/**
 * The key of a lab's still: of what it shows (its params, its panels, how wide, in which language), and of all code, words and
 * libraries. Drawing it anew takes little: this need not know what of all that it really depends on.
 * @param {string} root of the project
 * @returns {(...shown: unknown[]) => string}
 */
export function stillKeys(root) {
  const all = sourcesHash(root);
  return (...shown) => keyOf('still', process.version, process.versions.icu, process.arch, all, JSON.stringify(shown));
}
