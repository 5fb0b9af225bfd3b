import { dependence } from './dependence';
import { dependenceFrames } from './dependenceFrames';
import type { DependenceTally } from './dependenceTally';
import type { Picture } from './experiment';

/** What the lab looks like: the page's side. */
export const dependencePicture: Picture<typeof dependence.params, DependenceTally> = {
  ...dependence,
  frames: dependenceFrames,
};
