// `npm run fonts`: cuts the site's three faces down to the characters that its texts use.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import {
  caseHeadCharacters,
  contentCharacters,
  hangul,
  INITIALS,
  KOREAN_SIGNS,
  LATIN,
  notHereCharacters,
  termCharacters,
} from './characters.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const fonts = `${root}public/fonts/`;
mkdirSync(fonts, { recursive: true });

const isBeside = (file) => /^(glossary|about|cases)\//.test(file);
// Lists of two or more are joined by the language itself (Intl.ListFormat).
const LISTS = new Set('및');
const korean = hangul(
  contentCharacters((file) => !isBeside(file))
    .union(caseHeadCharacters())
    .union(LISTS),
).join('');
// What the glossary, the page about the site and the cases alone need shall weigh on no lesson.
const more = hangul(contentCharacters(isBeside).union(new Set(INITIALS))).filter((one) => !korean.includes(one));
const features = ['kern', 'liga', 'tnum', 'lnum', 'mark', 'mkmk', 'ccmp', 'locl'];

// Quadratic outlines pack into 8 kB less than the cubic ones of the .otf.
const pretendard = (weight) => `node_modules/pretendard/dist/public/static/alternative/Pretendard-${weight}.ttf`;
const PRETENDARD = pretendard('Regular');
const SERIF = 'node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2';
const SANS = 'node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2';

const FACES = [
  {
    name: 'source-serif-4',
    from: SERIF,
    text: LATIN,
    axes: { wght: { min: 400, max: 700 } },
  },
  {
    name: 'source-sans-3',
    from: SANS,
    text: LATIN,
    axes: { wght: { min: 400, max: 700 } },
  },
  {
    name: 'pretendard',
    // One weight: with a weight axis the file is half as large again and breaks the page's budget.
    from: PRETENDARD,
    text: LATIN + KOREAN_SIGNS + korean,
  },
  {
    name: 'pretendard-more',
    from: PRETENDARD,
    text: more.join(''),
  },
  {
    // The Korean names of terms on pages in other languages: the glossary, and a card once it is opened.
    name: 'korean-terms',
    from: PRETENDARD,
    text: hangul(termCharacters()).join(''),
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

// Preview pictures are drawn at build, by a renderer that knows no weight axis: one file a weight, sent to nobody. Not packed:
// the renderer reads all of them each time it draws or measures something, which took it twenty times as long.
const DRAWN = [
  { name: 'serif-600', from: SERIF, text: LATIN, axes: { wght: 600 } },
  { name: 'sans-500', from: SANS, text: LATIN, axes: { wght: 500 } },
  { name: 'sans-700', from: SANS, text: LATIN, axes: { wght: 700 } },
  { name: 'korean-500', from: pretendard('Medium'), text: LATIN + KOREAN_SIGNS + korean + more.join('') },
  { name: 'korean-700', from: pretendard('Bold'), text: LATIN + KOREAN_SIGNS + korean + more.join('') },
];
const drawn = `${root}src/site/fonts/drawn/`;
mkdirSync(drawn, { recursive: true });
for (const { name, from, text, axes } of DRAWN) {
  const font = await subsetFont(readFileSync(root + from), text, {
    targetFormat: 'sfnt',
    keepFeatures: features,
    noHinting: true,
    // The family's name, by which all its weights are found.
    preserveNameIds: [16, 17],
    ...(axes && { variationAxes: axes }),
  });
  writeFileSync(`${drawn}${name}.ttf`, font);
  console.log(`drawn/${name}.ttf  ${(font.length / 1000).toFixed(1)} kB`);
}
// What test/site/fonts.test.ts compares the texts with.
writeFileSync(`${root}src/site/fonts/hangul.txt`, `${korean}${more.join('')}\n`);

// The few Korean words of pages in other languages (모수, the language's name, a citation): too small for a request of
// its own.
const few = hangul(
  contentCharacters((file) => !/(^|\/)ko\./.test(file) && !file.endsWith('.yaml')).union(
    new Set('한국어충분히 큰가요?대화형 학습 자료 검색'),
  ),
);
const tiny = await subsetFont(readFileSync(`${root}${PRETENDARD}`), few.join(''), {
  targetFormat: 'woff2',
  keepFeatures: [],
  noHinting: true,
});
writeFileSync(
  `${root}src/site/styles/hangul.css`,
  `/* Made by \`npm run fonts\`: ${few.join('')} */
@font-face {
  font-family: "Few Hangul";
  src: url("data:font/woff2;base64,${tiny.toString('base64')}") format("woff2");
  font-display: optional;
  unicode-range: U+1100-11FF, U+3130-318F, U+AC00-D7A3;
}

/* Joins the face of fonts.css: what only the glossary, its cards, the page about the site and the cases need. Late it would
   move a line. */
@font-face {
  font-family: "Pretendard";
  src: url("/fonts/pretendard-more.woff2") format("woff2");
  font-weight: 400;
  font-display: optional;
  unicode-range: ${more.map((one) => `U+${one.codePointAt(0).toString(16).toUpperCase()}`).join(', ')};
}
`,
);
console.log(`hangul.css  ${(tiny.length / 1000).toFixed(1)} kB  ${few.length} characters`);

// The same for the one page that is shown where nothing can be fetched.
const alone = hangul(notHereCharacters());
const offline = await subsetFont(readFileSync(`${root}${PRETENDARD}`), alone.join(''), {
  targetFormat: 'woff2',
  keepFeatures: [],
  noHinting: true,
});
writeFileSync(
  `${root}src/site/styles/notHere.css`,
  `/* Made by \`npm run fonts\`: ${alone.join('')} */
@font-face {
  font-family: "Not Here";
  src: url("data:font/woff2;base64,${offline.toString('base64')}") format("woff2");
  font-display: block;
  unicode-range: U+1100-11FF, U+3130-318F, U+AC00-D7A3;
}

.not-found.not-here main :lang(ko) {
  --font-text: "Not Here", "Apple SD Gothic Neo", "Noto Sans KR", "Malgun Gothic", sans-serif;
}
`,
);
console.log(`notHere.css  ${(offline.length / 1000).toFixed(1)} kB  ${alone.length} characters`);

for (const [face, from] of [
  ['source-serif-4', 'node_modules/@fontsource-variable/source-serif-4/LICENSE'],
  ['source-sans-3', 'node_modules/@fontsource-variable/source-sans-3/LICENSE'],
  ['pretendard', 'node_modules/pretendard/dist/LICENSE.txt'],
  ['pretendard-more', 'node_modules/pretendard/dist/LICENSE.txt'],
  ['korean-terms', 'node_modules/pretendard/dist/LICENSE.txt'],
])
  copyFileSync(root + from, `${fonts}${face}.LICENSE.txt`);
