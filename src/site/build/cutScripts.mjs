import { resolve } from 'node:path';
import { importedBy, pageScripts } from './importedBy.mjs';

/** From the lowest: what stands on a floor needs nothing above it, so that no file of one floor waits for itself. */
const FLOORS = ['core', 'experiments', 'charts', 'notebook', 'runtime', 'instrument'];

/** What so many parts of the site need, labs above all, is not worth a file of its own for each who share it. */
const MANY = 5;

/** One file for what many need of each floor; the rest is cut by who shares what. `isApart` tells what stays out. */
const floors = (isApart) =>
  FLOORS.map((floor, height) => ({
    // A lab's own charts have the bare name.
    name: `floor-${floor}`,
    test: (id) => id.includes(`/src/${floor}/`) && !isApart(id),
    minShareCount: MANY,
    priority: FLOORS.length - height,
  }));

/** How the scripts of workers are cut: each lab's drawing side, and what many of them draw with. */
export const cutWorkers = () => ({ groups: floors(() => false) });

/**
 * How the browser's scripts are cut: what a lesson runs before anybody touches it is one file, and what many labs need is one
 * file a floor. Cut by who shares what a lesson would fetch some 160, most of them below 2 kB, each compressed by itself and
 * each asked for. Not the script itself, which runs on lessons alone, nor what has an effect of its own where it is imported:
 * a page that says nothing at first has its words later. What other pages run at once, or any page may before somebody touches
 * it (`soon`), is cut by who shares what: floors are heavy.
 */
export function cutScripts(entry, effects = [], soon = []) {
  const scripts = [...pageScripts(resolve('src')), ...soon];
  const early = importedBy(...scripts);
  const first = importedBy(entry);
  const alone = new Set([...scripts, ...effects].map((file) => resolve(file)));
  const among = (modules) => (id) => {
    const file = id.split('?')[0];
    return modules.has(file) && !alone.has(file);
  };
  return {
    groups: [
      { name: 'first', test: among(first), priority: FLOORS.length + 2 },
      { name: 'early', test: among(early), entriesAware: true, priority: FLOORS.length + 1 },
      ...floors((id) => early.has(id.split('?')[0])),
    ],
  };
}
