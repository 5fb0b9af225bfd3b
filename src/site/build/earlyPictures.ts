import { serializeProps } from 'astro/runtime/server/serialize.js';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import type { Words } from '../../charts/words';
import { hasSlider, stops } from '../../experiments/stops';
import { Comparison } from '../../instrument/Comparison';
import { isIdle } from '../../instrument/controls/idle';
import { positionOf, reachedTo } from '../../instrument/controls/slider';
import { ownWords } from '../../instrument/ownWords';
import { experimentOf } from '../../labs/registry/index';
import { layoutOf } from '../../labs/registry/layouts';
import type { Values, Variables } from '../../notebook/notebook';
import { paramsOf } from '../../notebook/params';
import { escapeXml } from './escapeXml';
import { initialOf, pictureOf } from './picture';

/** So many stops have a picture each; of a slider with more, so many that are evenly spaced. */
const ALL = 24;
const SOME = 12;

/** The figure as its page has it. */
export interface Asked {
  readonly lab: string;
  readonly values: Values;
  readonly fixed: Readonly<Record<string, string>>;
  /** Its controls, cut to what the lab can take. */
  readonly offered: Variables;
  readonly controls: readonly string[];
  readonly panels: readonly string[] | undefined;
  readonly compares: readonly string[];
  /** In CSS pixels. */
  readonly width: number;
  readonly words: Words;
}

/** Positions of a slider that have pictures: its ends, where it stands, and between them. Ascending. */
export function spotsOf(count: number, present: number): readonly number[] {
  if (count <= ALL) return Array.from({ length: count }, (_, position) => position);
  const even = Array.from({ length: SOME }, (_, k) => Math.round((k * (count - 1)) / (SOME - 1)));
  return [...new Set([...even, present])].sort((a, b) => a - b);
}

/**
 * What a figure shows where its sliders can stand, one of them moved at a time: picture, sentence and comparison of the very
 * runs that would be drawn there, as HTML, each in a `section` that says which slider and where; an empty one where the lab has more
 * to say. The page fetches them before it wakes the lab, and shows from them until that is awake (showEarly.ts).
 */
export function earlyPictures(figure: Asked): string {
  return figure.controls.flatMap((name) => sectionsOf(figure, name)).join('');
}

function sectionsOf({ lab, values, fixed, offered, panels, compares, width, words, ...figure }: Asked, name: string) {
  const param = offered[name];
  if (!hasSlider(param)) return [];
  const experiment = experimentOf(lab);
  const own = ownWords(lab, words);
  const all = stops(reachedTo(param, layoutOf(lab).reach?.[name]));
  return spotsOf(all.length, positionOf(all, Number(values[name]), param.scale)).map((position) => {
    const value = all[position] as number;
    const there = { ...values, [name]: value };
    // A lab that cannot have it so has something to say about that, and to its other controls.
    const isSettled = experiment.settle(paramsOf(experiment.params, there, fixed)).notices.length === 0;
    const hasControls = figure.controls.every(
      (control) => isIdle(lab, control, values) === isIdle(lab, control, there),
    );
    if (!isSettled || !hasControls) return `<section data-control="${name}" data-position="${position}"></section>`;
    const picture = pictureOf(lab, there, words, {}, panels);
    const initial = initialOf(picture, compares);
    const comparison =
      compares.length > 0
        ? renderToString(createElement(Comparison, { readouts: initial.readouts, names: compares, words: own }))
        : '';
    const facts = {
      ...{ control: name, position, value, text: value.toLocaleString(words.locale) },
      props: serializeProps({ initial, early: { [name]: value } }),
    };
    const attributes = Object.entries(facts).map(([key, fact]) => ` data-${key}="${escapeXml(String(fact))}"`);
    const sentence = `<p class="setting-sentence">${escapeXml(picture.sentence)}</p>`;
    const still = `<div class="setting-still">${picture.html(width)}</div>`;
    return `<section${attributes.join('')}>${still}${sentence}${comparison}</section>`;
  });
}
