import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { pageVariables } from './site/build/pageVariables';

/** The head of a lesson, `content/lessons/<number>-<slug>/<locale>.mdx`, or of a case, in `content/cases/`. The number gives the order; the slug is the address. */
const lesson = z.strictObject({
  /** The lesson's name, as lists and the browser's tab show it. */
  title: z.string().min(1),
  /** What somebody said in a meeting, without quotation marks. The lesson opens with it. */
  sentence: z.string().min(1),
  /** The answer, in two sentences. Plain text: search engines and chats show it too. */
  summary: z.string().min(1),
  /** What the reader leaves with, one line each. */
  goals: z.array(z.string().min(1)).min(1),
  /** The day on which the text last changed so that a reader would notice, `2026-11-23`: citations carry it. */
  updated: z.date(),
  /**
   * The variables of the page and the page's default for each. Names are those of
   * `src/experiments/variables.ts`; declare every variable that a reader may touch, and `seed`.
   */
  variables: z.record(z.string(), z.union([z.number(), z.string()])).superRefine((variables, context) => {
    try {
      pageVariables(variables);
    } catch (error) {
      context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : String(error) });
    }
  }),
  /** The live figure on the first screen, which shows the answer: as the attributes of a `<Setting>`. */
  figure: z
    .strictObject({
      lab: z.string(),
      set: z.string(),
      panels: z.string().optional(),
      controls: z.string().optional(),
      compares: z.string().optional(),
    })
    .optional(),
  /** The small picture beside the lesson's name in lists: one panel of a lab at a setting. */
  thumbnail: z.strictObject({ lab: z.string(), set: z.string().default(''), panel: z.string() }).optional(),
  /** The picture that a link to the lesson unfolds to: it is seen 300 pixels wide. */
  preview: z
    .strictObject({
      /** The answer to the sentence, which is struck through: eight words at most. */
      verdict: z
        .string()
        .refine((text) => text.split(/\s+/).length <= 8, 'a verdict of more than eight words is not read in a chat'),
      /** A lab, of this lesson if possible. */
      lab: z.string(),
      /** At which setting, as in links: `n=30&tolerance=0.02`; the page's defaults for the rest. */
      set: z.string().default(''),
      /** The kind of the one panel to show (the `kind` of its frames, src/labs/<id>/frames.ts). */
      panel: z.string(),
      /** The name of one of the lab's figures (`readout` in content/strings/*.json). */
      number: z.string(),
      /** Whether it is to be read as a percentage. */
      share: z.boolean().default(false),
      /** What that number is, in plain words, to be read after it. */
      label: z.string().min(1),
    })
    .optional(),
});

/** The page about the site, `content/about/<locale>.mdx`. */
const about = z.strictObject({
  title: z.string().min(1),
  /** Plain text: search engines and chats show it. */
  description: z.string().min(1),
  /** The large words of its preview picture, and what the number there is. */
  verdict: z.string().min(1),
  label: z.string().min(1),
});

/** A term in one language. */
const wording = z.strictObject({
  /** The term itself, as it is written in the middle of a sentence. */
  term: z.string().min(1),
  /** What it is, in a sentence. */
  is: z.string().min(1),
  /** What it is mistaken for. */
  isNot: z.string().optional(),
  /** Other words for the same thing. */
  variants: z.array(z.string()).default([]),
  /** A false friend: what the same word, or one that looks like it, is used for elsewhere. */
  falseFriend: z.string().optional(),
});

/** A term, `content/glossary/<id>.yaml`: both languages in one file. */
const term = z.strictObject({
  /** Which of the four things the term belongs to; its colour and underline follow. */
  role: z.enum(['population', 'sample', 'statistic', 'theory']).optional(),
  /** The ids of terms to read next. */
  seeAlso: z.array(z.string()).default([]),
  en: wording,
  ko: wording,
});

/** A sentence in one language. */
const saying = z.strictObject({
  /** What people say, without quotation marks, as they say it: not a translation of the other language. */
  said: z.string().min(1),
  /** The answer in one short sentence, about ten words. No figure that the site computes. */
  answer: z.string().min(1),
  /** Other words that should find it: how else it is said, what it is called. Not shown. */
  words: z.array(z.string().min(1)).default([]),
});

/** A sentence heard in a meeting and what answers it, `content/heard/<id>.yaml`. Listed only if that exists. */
const heard = z.strictObject({
  /** The place in the list; the first few are seen without asking for all. */
  order: z.number(),
  /** Which of the four things it gets wrong: the topics that the list can be narrowed to. */
  role: z.enum(['population', 'sample', 'statistic', 'theory']),
  /** Which of the ten misunderstandings it is, 1 to 10 (test/content.test.ts has the list). */
  misunderstanding: z.int().min(1).max(10).optional(),
  /** Where the answer is. The build fails if it is not there. */
  opens: z.strictObject({
    /** The lesson's slug. */
    lesson: z.string(),
    /** The id of the section with the answer. */
    section: z.string(),
    /** A lab of that lesson that shows it. */
    lab: z.string().optional(),
    /** At which setting, as in links: `n=100&population=die:6`; the page's defaults for the rest. */
    set: z.string().default(''),
  }),
  en: saying,
  ko: saying,
});

/** What is new, in one language. */
const news = z.strictObject({ title: z.string().min(1), text: z.string().min(1) });

/** Something new on the site, `content/changes/<name>.yaml`: an entry of the feed. */
const change = z.strictObject({
  date: z.coerce.date(),
  /** The slug of the lesson that is new or changed. A new one needs no words: its own tell of it. */
  lesson: z.string().optional(),
  /** What else is new: a path without language, such as `glossary/` or `#heard`. */
  page: z.string().default(''),
  en: news.optional(),
  ko: news.optional(),
});

export const collections = {
  lessons: defineCollection({
    loader: glob({
      base: './content',
      pattern: ['lessons/*/*.mdx', 'cases/*/*.mdx'],
      // `lessons/20-law-of-large-numbers/en.mdx` -> `20-law-of-large-numbers/en`
      generateId: ({ entry }) => entry.replace(/^lessons\//, '').replace(/\.mdx$/, ''),
    }),
    schema: lesson,
  }),
  about: defineCollection({
    loader: glob({ base: './content/about', pattern: '*.mdx' }),
    schema: about,
  }),
  glossary: defineCollection({ loader: glob({ base: './content/glossary', pattern: '*.yaml' }), schema: term }),
  heard: defineCollection({ loader: glob({ base: './content/heard', pattern: '*.yaml' }), schema: heard }),
  changes: defineCollection({ loader: glob({ base: './content/changes', pattern: '*.yaml' }), schema: change }),
};
