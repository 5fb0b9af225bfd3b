const PLOT = /@observablehq\/plot\/src\//;
const SCALES = /\/d3-scale\//;

/** What stands in for a function that nothing here calls. */
const NONE = "const none = () => { throw new Error('built without this part of Plot'); };";

/** Parts of Plot that no chart here has, and what stands in their place. */
const UNUSED = {
  // Map projections: every chart has plain x and y scales.
  'projection.js': `
    export const createProjection = () => undefined;
    export const hasProjection = () => false;
    export const projectionAspectRatio = () => undefined;
    export const xyProjection = () => undefined;
    export const getGeometryChannels = () => [];
    ${NONE}
    export { none as project, none as applyPosition };`,
  // Colour schemes: colour comes from style sheets.
  'schemes.js': `
    const none = () => undefined;
    export const isCategoricalScheme = () => false;
    export const isOrdinalScheme = () => false;
    export const isDivergingScheme = () => false;
    export { none as ordinalScheme, none as ordinalRange, none as maybeBooleanRange, none as quantitativeScheme };`,
  // Colour legends: marks are labelled where they are.
  'legends.js': `
    export const createLegends = () => [];
    export const exposeLegends = () => () => undefined;
    export const legend = () => undefined;`,
  // Tips: figures stand in the labels, the sentence and the table.
  'tip.js': `${NONE} export { none as tip, none as Tip };`,
  'pointer.js': `${NONE} export { none as pointer, none as pointerX, none as pointerY };`,
  // Dates: every axis is a number.
  'time.js': `
    ${NONE}
    export { none as timeInterval, none as utcInterval, none as generalizeTimeInterval };
    export { none as inferTimeFormat, none as intervalDuration, none as parseTimeInterval };`,
  'temporal.js': `${NONE} export { none as createScaleTime, none as createScaleUtc };`,
  // Scales other than linear and logarithmic.
  'diverging.js': `
    ${NONE}
    export { none as createScaleDiverging, none as createScaleDivergingSqrt, none as createScaleDivergingPow };
    export { none as createScaleDivergingLog, none as createScaleDivergingSymlog };`,
  'ordinal.js': `
    ${NONE}
    export const ordinalImplicit = Symbol('ordinal');
    export { none as createScaleOrdinal, none as createScalePoint, none as createScaleBand };`,
  // Facets: panels are figures of their own.
  'facet.js': `
    ${NONE}
    export const createFacets = () => undefined;
    export const maybeFacetAnchor = () => null;
    export { none as recreateFacets, none as facetGroups, none as facetTranslator };
    export { none as facetExclude, none as facetFilter };`,
  // Arrowheads and frames.
  'marker.js': `
    const nothing = () => {};
    export { nothing as markers, nothing as applyMarkers, nothing as applyGroupedMarkers };`,
  'frame.js': `${NONE} export { none as frame, none as Frame };`,
  // Symbols: dots are strokes of no length.
  'symbol.js': `
    export const isSymbol = () => false;
    export const maybeSymbol = (symbol) => symbol;
    export const maybeSymbolChannel = (symbol) => [undefined, symbol];
    export const sqrt3 = Math.sqrt(3);
    export const sqrt4_3 = 2 / sqrt3;`,
};

/** What some parts of Plot take from d3, without what only the parts above would need: geography, dates, colours. */
const OWN_D3 = {
  'plot.js': `${NONE} export { creator, select } from 'd3-selection'; export { none as geoPath };`,
  'axis.js': `
    ${NONE}
    export { InternSet, extent } from 'd3-array';
    export { format } from 'd3-format';
    export { none as utcFormat };`,
  'quantitative.js': `
    ${NONE}
    export { descending, extent, max, median, min, quantile, reverse, ticks } from 'd3-array';
    export { interpolateNumber, interpolateRound } from 'd3-interpolate';
    export { scaleIdentity, scaleLinear, scaleLog, scalePow, scaleQuantile, scaleSymlog, scaleThreshold } from 'd3-scale';
    export { none as interpolateHcl, none as interpolateHsl, none as interpolateLab, none as interpolateRgb };
    export { none as piecewise, none as quantize };`,
};

/** Interpolation between numbers alone: the colours of d3-interpolate weigh more than all scales. */
const NUMBERS = `
  ${NONE}
  export const interpolateNumber = (a, b) => (t) => a * (1 - t) + b * t;
  export const interpolateRound = (a, b) => (t) => Math.round(a * (1 - t) + b * t);
  export { interpolateNumber as interpolate, none as interpolateRgb, none as piecewise, none as quantize };`;

/** What is served in place of an import; null for one that stays as it is. */
function substitute(source, importer) {
  const file = source.split('/').at(-1);
  if (PLOT.test(importer)) {
    if (Object.hasOwn(UNUSED, file)) return file;
    const by = importer.split('/').at(-1);
    if (source === 'd3' && Object.hasOwn(OWN_D3, by)) return `d3 of ${by}`;
  }
  return source === 'd3-interpolate' && (SCALES.test(importer) || importer.startsWith('\0lean-plot/'))
    ? 'numbers'
    : null;
}

const textOf = (name) =>
  name === 'numbers' ? NUMBERS : name.startsWith('d3 of ') ? OWN_D3[name.slice(6)] : UNUSED[name];

/**
 * Leaves out of the browser's Plot what no chart here uses: about half of it, which a bundler cannot see is never
 * reached.
 */
export function leanPlot() {
  return {
    name: 'lean-plot',
    enforce: 'pre',
    resolveId(source, importer) {
      const name = importer && substitute(source, importer);
      return name ? `\0lean-plot/${name}` : null;
    },
    load(id) {
      return id.startsWith('\0lean-plot/') ? textOf(id.slice('\0lean-plot/'.length)) : null;
    },
  };
}
