import { describe, expect, it } from 'vitest';
import { againIn } from '../../src/site/build/importAgain.mjs';

describe('what is fetched later', () => {
  it.each([
    ['n(()=>import(`./sheet.A1.js`),[])', 'n((__again=``)=>import(`./sheet.A1.js`+__again),[])'],
    [
      't(()=>import(`./charts.B2.js`).then(e=>e.charts),__vite__mapDeps([0,1]))',
      't((__again=``)=>import(`./charts.B2.js`+__again).then(e=>e.charts),__vite__mapDeps([0,1]))',
    ],
    [
      'n(async()=>{let{wake:e,q:q}=await import(`./panel.C3.js`);return{wake:e,q}},[])',
      'n(async(__again=``)=>{let{wake:e,q:q}=await import(`./panel.C3.js`+__again);return{wake:e,q}},[])',
    ],
  ])('%s takes what is added to the address', (built, expected) => {
    expect(againIn(built)).toBe(expected);
  });

  it('is all that changes', () => {
    const code = 'import{a as b}from`./b.js`;const c=()=>import.meta.url,d=async()=>{let{e}=await f(`./g.js`)};';
    expect(againIn(code)).toBe(code);
  });
});
