import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Param } from '../src/experiments/params';
import { readValue } from '../src/experiments/readValue';
import { EXPERIMENTS } from '../src/labs/registry';
import { QUANTITIES } from '../src/labs/registry/allQuantities';
import { VARIABLES } from '../src/labs/registry/allVariables';
import { answerTo } from '../src/site/build/answerTo';
import { TERM_FILES } from './support/glossary';
import { HEARD_FILES } from './support/heard';
import { readLittleYaml } from './support/littleYaml';

const content = fileURLToPath(new URL('../content/', import.meta.url));
const read = (path: string): string => readFileSync(`${content}${path}`, 'utf8');
const LOCALES = readdirSync(`${content}strings`).map((file) => file.replace('.json', ''));
/** The folders of all lessons and cases, below `content/`. */
const lessons = ['lessons', 'cases'].flatMap((shelf) =>
  readdirSync(`${content}${shelf}`)
    .sort()
    .map((folder) => `${shelf}/${folder}`),
);
const isCase = (lesson: string): boolean => lesson.startsWith('cases/');
const terms = new Set(TERM_FILES.map(({ id }) => id));

type Strings = { readonly [key: string]: string | Strings };

/** `group.key` -> text, for every string of a language. */
function flat(strings: Strings, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(strings).flatMap(([key, value]) =>
      typeof value === 'string' ? [[prefix + key, value] as const] : [...flat(value, `${prefix}${key}.`)],
    ),
  );
}

const strings = new Map(LOCALES.map((locale) => [locale, flat(JSON.parse(read(`strings/${locale}.json`)) as Strings)]));
const placeholders = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''))].sort();

/** The tags of one component in a text, each with its attributes. */
function tags(text: string, component: string): Record<string, string>[] {
  return [...text.matchAll(new RegExp(`<${component}\\b([^>]*)>`, 'g'))].map((match) =>
    Object.fromEntries(
      [...(match[1] ?? '').matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
    ),
  );
}

/** The variables in the head of a lesson, as they are written. */
function variablesIn(text: string): Record<string, string> {
  const block = /^variables:\n(?: {2}.+\n)+/m.exec(text)?.[0] ?? '';
  return readLittleYaml(block).variables as Record<string, string>;
}

describe('the strings', () => {
  it('has English and Korean', () => {
    expect(LOCALES).toEqual(expect.arrayContaining(['en', 'ko']));
  });

  it.each(LOCALES)('has every key of English in %s, with the same placeholders', (locale) => {
    const english = strings.get('en') ?? new Map<string, string>();
    const other = strings.get(locale) ?? new Map<string, string>();
    expect([...other.keys()].sort()).toEqual([...english.keys()].sort());
    const different = [...english].filter(
      ([key, text]) => placeholders(text).join() !== placeholders(other.get(key) ?? '').join(),
    );
    expect(different.map(([key]) => key)).toEqual([]);
    expect([...other].filter(([, text]) => text.trim() === '').map(([key]) => key)).toEqual([]);
  });
});

describe('the glossary', () => {
  it('has at least 40 terms, each in both languages, with what it is and what it is not', () => {
    expect(TERM_FILES.length).toBeGreaterThanOrEqual(40);
    const incomplete = TERM_FILES.filter(({ languages }) =>
      ['en', 'ko'].some((locale) => {
        const { term, is, isNot } = languages.get(locale) ?? {};
        return !term?.trim() || !is?.trim() || !isNot?.trim();
      }),
    );
    expect(incomplete.map(({ id }) => id)).toEqual([]);
  });

  it.each(['en', 'ko'])('gives no name to two terms (%s)', (locale) => {
    const names = TERM_FILES.map(({ languages }) => languages.get(locale)?.term ?? '');
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('sends readers on to terms that exist, and not to the same one', () => {
    const wrong = TERM_FILES.flatMap(({ id, seeAlso }) =>
      seeAlso.filter((other) => other === id || !terms.has(other)).map((other) => `${id} -> ${other}`),
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    'parameter',
    'sample-size',
    'sampling-distribution',
    'normal-distribution',
    'significance',
    'bias',
    'error',
  ])('says in both languages what the word of "%s" is wrongly used for', (id) => {
    const languages = TERM_FILES.find((term) => term.id === id)?.languages;
    for (const locale of ['en', 'ko']) expect(languages?.get(locale)?.falseFriend?.trim()).toBeTruthy();
  });

  it('knows the Korean words that are mixed up', () => {
    const korean = (id: string): string =>
      JSON.stringify(TERM_FILES.find((term) => term.id === id)?.languages.get('ko')).normalize('NFC');
    expect(korean('sample-size')).toContain('표본 수');
    expect(korean('sampling-distribution')).toMatch(/표본분포.*표집분포/);
    expect(korean('parameter')).toContain('대상자 수');
  });
});

/** The ten misunderstandings that the site meets head on. */
const MISUNDERSTANDINGS = [
  'n and repetitions are one thing',
  'repeat more and the estimate gets better',
  'the data become normal',
  'the sampling distribution looks like the population',
  'small samples resemble the population closely',
  'the balance is restored',
  'n ≥ 30 suffices',
  'a larger population needs a larger sample',
  'there is a 95% chance that the parameter is in this interval',
  '모수 is a head count',
];

describe('what is heard in meetings', () => {
  it('is at least 20 sentences, each said and answered once in both languages', () => {
    expect(HEARD_FILES.length).toBeGreaterThanOrEqual(20);
    for (const locale of ['en', 'ko'] as const) {
      const texts = HEARD_FILES.flatMap((file) => [file[locale].said, file[locale].answer]);
      expect(texts.filter((text, index) => !text.trim() || texts.indexOf(text) !== index)).toEqual([]);
      // Above a lab an answer is read at a glance.
      const long = HEARD_FILES.filter((file) => file.opens.lab && file[locale].answer.split(/\s+/).length > 15);
      expect(long.map(({ id }) => id)).toEqual([]);
      // The page puts the quotation marks.
      expect(texts.filter((text) => /["“”]/.test(text))).toEqual([]);
    }
    expect(new Set(HEARD_FILES.map(({ order }) => order)).size).toBe(HEARD_FILES.length);
  });

  it('says yes or no where that was asked', () => {
    const { en, ko } = HEARD_FILES.find(({ id }) => id === 'survey-of-dau') as (typeof HEARD_FILES)[number];
    expect(en.answer).toMatch(/^(Yes|No)\b/);
    expect(ko.answer).toMatch(/^(네|아니요)[,.]/);
  });

  it('meets each of the ten misunderstandings', () => {
    const met = new Set(HEARD_FILES.map(({ misunderstanding }) => MISUNDERSTANDINGS[misunderstanding - 1]));
    expect(MISUNDERSTANDINGS.filter((one) => !met.has(one))).toEqual([]);
  });

  it('has something for every topic', () => {
    expect(new Set(HEARD_FILES.map(({ role }) => role)).size).toBe(4);
  });

  it.each(HEARD_FILES)('opens what answers it: $id', ({ opens }) => {
    const lesson = lessons.find((folder) => folder.replace(/^\w+\/\d+-/, '') === opens.lesson);
    const queries = ['en', 'ko'].map((locale) => {
      const text = read(`${lesson}/${locale}.mdx`);
      return answerTo({ set: '', ...opens }, locale, variablesIn(text), text).address;
    });
    expect(queries[0]).toMatch(opens.lab ? new RegExp(`^\\?v=1&.*#${opens.lab}$`) : /^#/);
    expect(queries[1]).toBe(queries[0]);
  });
});

describe.each(lessons)('%s', (lesson) => {
  it('has a number, a slug and every language', () => {
    expect(lesson).toMatch(/^(lessons|cases)\/\d+-[a-z-]+$/);
    for (const locale of ['en', 'ko']) expect(existsSync(`${content}${lesson}/${locale}.mdx`)).toBe(true);
  });

  it('has the same sections, labs, settings and figures in both languages', () => {
    const shape = (locale: string): unknown => {
      const text = read(`${lesson}/${locale}.mdx`);
      return {
        variables: variablesIn(text),
        sections: tags(text, 'Section').map(({ id }) => id),
        labs: tags(text, 'Lab').map(({ id }) => id),
        settings: tags(text, 'Setting').map(({ lab, set }) => `${lab} ${set}`),
        terms: tags(text, 'Term')
          .map(({ id }) => id)
          .sort(),
        predictions: tags(text, 'Predict').map(({ id, lab, guess }) => `${id} ${lab} ${guess}`),
        theorems: tags(text, 'Theorem').length,
      };
    };
    expect(shape('ko')).toEqual(shape('en'));
  });

  it.each(['en', 'ko'])('names only labs, variables, figures and terms that exist (%s)', (locale) => {
    const text = read(`${lesson}/${locale}.mdx`);
    const labs = tags(text, 'Lab').map(({ id = '' }) => id);
    expect(labs.length).toBeGreaterThan(0);
    for (const id of labs) expect(EXPERIMENTS.map((experiment) => experiment.id)).toContain(id);
    const settings = tags(text, 'Setting');
    expect(settings.length).toBeGreaterThanOrEqual(isCase(lesson) ? 2 : 3);
    for (const { lab = '', set = '' } of settings) {
      expect(labs).toContain(lab);
      for (const [name, value] of new URLSearchParams(set)) {
        const param = VARIABLES[name] as Param;
        expect(param, `${name} in ${set}`).toBeDefined();
        expect(readValue(name, param, value).notice, `${name}=${value}`).toBeNull();
      }
    }
    for (const { lab } of tags(text, 'Predict')) if (lab) expect(labs).toContain(lab);
    for (const { of = '', lab } of tags(text, 'Value')) if (!lab) expect(Object.keys(QUANTITIES)).toContain(of);
    for (const { name = '' } of tags(text, 'Scrub')) expect(Object.keys(VARIABLES)).toContain(name);
    for (const { id = '' } of tags(text, 'Term')) expect([...terms]).toContain(id);
  });

  it.each(['en', 'ko'])(
    'says what somebody said, the conditions of its theorem and what to say instead (%s)',
    (locale) => {
      const text = read(`${lesson}/${locale}.mdx`);
      expect(text).toMatch(/^sentence:/m);
      if (!isCase(lesson)) expect(tags(text, 'Theorem').length).toBeGreaterThan(0);
      expect(tags(text, 'Instead').length).toBeGreaterThan(0);
    },
  );
});
