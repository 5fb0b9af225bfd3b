import { expect, it } from 'vitest';
import { noPreloads } from '../../src/site/build/noPreloads.mjs';

const LIST =
  'const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["_astro/a.js","_astro/b.js"])))=>i.map(i=>d[i]);';
const CODE = `${LIST}import{_ as p}from"./preload.js";const open=()=>p(()=>import("./a.js"),__vite__mapDeps([0,1]));`;

it('takes the lists of preloads out of the scripts of pages, and leaves those of labs', () => {
  const bundle = Object.fromEntries(
    ['Lesson.astro_astro_type_script_index_0_lang', 'notices', 'LabIsland'].map((name) => [
      name,
      { type: 'chunk', name, code: CODE },
    ]),
  );
  noPreloads().generateBundle.handler({}, bundle);
  const bare = 'import{_ as p}from"./preload.js";const open=()=>p(()=>import("./a.js"),[]);';
  expect(Object.values(bundle).map(({ code }) => code)).toEqual([bare, bare, CODE]);
});
