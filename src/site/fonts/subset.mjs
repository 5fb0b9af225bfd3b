// `npm run fonts`: cuts the site's three faces down to the characters that its texts use.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { contentCharacters, hangul, LATIN } from './characters.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const fonts = `${root}public/fonts/`;
mkdirSync(fonts, { recursive: true });

const korean = hangul(contentCharacters()).join('');
const features = ['kern', 'liga', 'tnum', 'lnum', 'mark', 'mkmk', 'ccmp', 'locl'];

const FACES = [
  {
    name: 'source-serif-4',
    from: 'node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
    text: LATIN,
    axes: { wght: { min: 400, max: 700 } },
  },
  {
    name: 'source-sans-3',
    from: 'node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
    text: LATIN,
    axes: { wght: { min: 400, max: 700 } },
  },
  {
    name: 'pretendard',
    // One weight: with a weight axis the file is 87 kB instead of 55 kB and breaks the page's budget.
    from: 'node_modules/pretendard/dist/public/static/Pretendard-Regular.otf',
    text: LATIN + korean,
  },
];

for (const { name, from, text, axes } of FACES) {
  const font = await subsetFont(readFileSync(root + from), text, {
    targetFormat: 'woff2',
    keepFeatures: features,
    noHinting: true,
    ...(axes && { variationAxes: axes }),
  });
  writeFileSync(`${fonts}${name}.woff2`, font);
  console.log(`${name}.woff2  ${(font.length / 1000).toFixed(1)} kB  ${new Set(text).size} characters`);
}
// What test/site/fonts.test.ts compares the texts with.
writeFileSync(`${root}src/site/fonts/hangul.txt`, `${korean}\n`);
for (const [face, from] of [
  ['source-serif-4', 'node_modules/@fontsource-variable/source-serif-4/LICENSE'],
  ['source-sans-3', 'node_modules/@fontsource-variable/source-sans-3/LICENSE'],
  ['pretendard', 'node_modules/pretendard/dist/LICENSE.txt'],
])
  copyFileSync(root + from, `${fonts}${face}.LICENSE.txt`);
