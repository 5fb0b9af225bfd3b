import { arrangeLabels } from '../../charts/labels/arrange';
import { carriesAxis } from '../../charts/stack';
import { fetchCharts, fetchedChartOf } from '../../labs/registry/charts';
import { draw, drawLines } from './draw';
import { type Face, fetchFace } from './face';
import { plain } from './plain';
import { lightColours, onStage } from './stage';
import { drawTable } from './tablePanel';
import type { Label, Taken } from './taken';
import { canvasMeasure, faceOf, familyOf, type Measure, type Type } from './type';
import { wrap } from './wrap';

/** Width of a picture in CSS pixels. */
export const WIDTH = 720;
/** Space on its left and right: that of the charts' own. */
const SIDE = 18;

const TITLE: Type = { size: 19, weight: 600 };
const FINDING: Type = { size: 14, weight: 400 };
const SMALL: Type = { size: 11, weight: 400 };
const SITE: Type = { size: 11, weight: 600 };

/** A picture, and the face that it is set in. */
export interface Picture {
  readonly svg: Element;
  readonly face: Face;
}

/**
 * The panels of a lab drawn anew as one SVG element that needs nothing else: its title and finding above them, its state,
 * its link and the site's name below. Text is text. Always in the light colours. `room` is how many times wider than in
 * our face texts may turn out to be.
 */
export async function pictureOf(taken: Taken, label: Label, document: Document, room = 1): Promise<Picture> {
  const { frames, words, lab } = taken;
  const family = familyOf(words.locale);
  const [face] = await Promise.all([fetchFace(document, faceOf(words.locale), family), fetchCharts(lab)]);
  const colours = lightColours(document);
  const inOurFace = canvasMeasure(document, face.family);
  const measure: Measure = (text, type) => room * inOurFace(text, type);
  const [ink, soft] = [colours.get('--ink') ?? '#000000', colours.get('--ink-soft') ?? '#000000'];

  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('font-family', family);
  svg.setAttribute('font-variant', 'tabular-nums');
  // Without it, letters of an image stand on whole pixels.
  svg.setAttribute('text-rendering', 'geometricPrecision');
  svg.setAttribute('lang', words.locale);
  svg.setAttribute('role', 'img');
  draw(svg, 'title', {}, label.title);
  draw(svg, 'desc', {}, label.finding);
  const ground = draw(svg, 'rect', { width: WIDTH, fill: colours.get('--surface') ?? '#ffffff' });
  const write = (parent: Element, text: string, y: number, fill: string, type: Type): number =>
    drawLines(
      parent,
      wrap(text, WIDTH - 2 * SIDE, (part) => measure(part, type)),
      { x: SIDE, y, fill, ...type },
    );

  let y = write(svg, label.title, 14, ink, TITLE);
  y = write(svg, label.finding, y + 2, ink, FINDING) + 8;
  y = onStage(document, words.locale, WIDTH, colours, (stage) => {
    let top = y;
    for (const [index, frame] of frames.entries()) {
      const chart = fetchedChartOf(frame);
      if (chart.marked) {
        top = drawTable(svg, chart.table(frame, words), chart.marked(frame), {
          y: top,
          width: WIDTH,
          measure,
          colours,
        });
        continue;
      }
      const axis = carriesAxis(frames, index, fetchedChartOf);
      const { element } = chart.draw(frame, { document, width: WIDTH, words, axis, grain: 2 });
      arrangeLabels(element);
      stage.append(element);
      const panel = plain(element, (one) => getComputedStyle(one));
      if (!panel) continue;
      panel.setAttribute('y', String(top));
      svg.append(panel);
      top += Number(element.getAttribute('height'));
    }
    return top;
  });

  y += 8;
  draw(svg, 'path', { d: `M${SIDE},${y + 0.5}H${WIDTH - SIDE}`, stroke: colours.get('--rule') ?? '#cccccc' });
  const state = label.settings.map(({ label, value }) => `${label}: ${value}`).join(' · ');
  y = write(svg, state, y + 6, soft, SMALL);
  y = write(draw(svg, 'a', { href: label.link }), label.link, y + 3, soft, SMALL);
  y = Math.ceil(write(svg, label.site, y + 3, ink, SITE) + 10);
  for (const [name, value] of Object.entries({ width: WIDTH, height: y, viewBox: `0 0 ${WIDTH} ${y}` })) {
    svg.setAttribute(name, String(value));
  }
  ground.setAttribute('height', String(y));
  return { svg, face };
}

/** As a file's text. */
export const svgText = (svg: Element): string => new XMLSerializer().serializeToString(svg);
