const PLOT = /@observablehq\/plot\/src\//;

/** Parts of Plot that no chart here has, and what stands in their place. */
const UNUSED = {
  // Map projections: every chart has plain x and y scales.
  'projection.js': `
    export const createProjection = () => undefined;
    export const hasProjection = () => false;
    export const projectionAspectRatio = () => undefined;
    export const xyProjection = () => undefined;
    export const getGeometryChannels = () => [];
    const none = () => { throw new Error('built without map projections'); };
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
};

/**
 * Leaves out of the browser's Plot what no chart here uses: 16 kB of 73, which a bundler cannot see
 * are never reached.
 */
export function leanPlot() {
  return {
    name: 'lean-plot',
    enforce: 'pre',
    resolveId(source, importer) {
      const file = source.split('/').at(-1);
      return importer && PLOT.test(importer) && Object.hasOwn(UNUSED, file) ? `\0lean-plot/${file}` : null;
    },
    load(id) {
      return id.startsWith('\0lean-plot/') ? UNUSED[id.slice('\0lean-plot/'.length)] : null;
    },
  };
}
