import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const content = fileURLToPath(new URL('../../../content/', import.meta.url));

/** Latin letters, signs and the mathematics that labs and lessons write outside formulas. */
export const LATIN =
  [...Array(0x7f - 0x20).keys()].map((code) => String.fromCodePoint(code + 0x20)).join('') +
  '\u00a0éèüöäñçßÉÀà°±×÷·–—‘’“”›…−≤≥≈≠∞√∑→←↑↓µσαβγελπδθχφω²³½¼¾₩€§©•′″ₙΦΣΔ̄';

/** What only the Korean face has: Greek beside σ, the marks of verdicts, and the joiner that keeps a particle at its figure. */
export const KOREAN_SIGNS = 'ρμ✓✗‾\u2060';

/** The letters that the glossary files Korean terms under. */
export const INITIALS = 'ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ';

/**
 * Every character of the texts in `content/` that pages show, once; only of files that `wanted` names. Feeds bring no font,
 * and words that only find a sentence are not shown.
 */
export function contentCharacters(wanted = () => true) {
  const texts = readdirSync(content, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(mdx|yaml|json)$/.test(file) && !file.startsWith('changes/') && wanted(file))
    .map((file) => readFileSync(content + file, 'utf8').replace(/^ {2}words: \[.*\]$/gm, ''));
  return new Set([...texts.join('')].filter((character) => character > ' '));
}

/** Every character of what other languages' pages show of the glossary's Korean: names, variants, words in English texts. */
export function termCharacters() {
  const folder = `${content}glossary/`;
  const shown = readdirSync(folder).map((file) => {
    const [english, korean = ''] = readFileSync(folder + file, 'utf8').split(/^ko:$/m);
    return english + (korean.match(/^ {2}(term|variants):.*$/gm) ?? []).join('');
  });
  return new Set(shown.join(''));
}

/** Every character of the Korean on the page for what is not on the device, where no other font may be either. */
export function notHereCharacters() {
  const { notHere, site } = JSON.parse(readFileSync(`${content}strings/ko.json`, 'utf8'));
  return new Set(Object.values(notHere).join('') + site.home);
}

/** Every character of the heads of cases: their names, sentences and answers stand in lists on other pages too. */
export function caseHeadCharacters() {
  const folder = `${content}cases/`;
  const heads = readdirSync(folder).map((name) => readFileSync(`${folder}${name}/ko.mdx`, 'utf8').split(/^---$/m)[1]);
  return new Set(heads.join(''));
}

/** The Hangul of a set of characters, in order. */
export const hangul = (characters) =>
  [...characters].filter((character) => /\p{Script=Hangul}/u.test(character)).sort();
