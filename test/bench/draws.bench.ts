/** Lets `npm run bench` run draws.mjs, which also runs alone: node test/bench/draws.mjs. */
export { default } from './draws.mjs';
