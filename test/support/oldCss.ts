const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** What style sheets may use without a word in `src/site/about/features.ts`: every browser of 2020 knows it, or does well without. */
export const OLD = {
  properties: words(`
    align-content align-items align-self appearance background block-size border border-block border-block-end
    border-block-start border-block-start-style border-collapse border-color border-inline-start border-radius border-width
    box-shadow box-sizing break-after break-inside clear clip-path color color-scheme column-gap content counter-reset cursor
    direction display fill fill-opacity flex flex-basis flex-direction flex-wrap float font font-display font-family
    font-feature-settings font-kerning font-size font-style font-variant-numeric font-weight forced-color-adjust gap grid-area grid-auto-columns grid-auto-flow
    grid-column grid-row grid-template grid-template-columns grid-template-rows height inline-size isolation justify-content
    justify-items justify-self letter-spacing line-height list-style margin margin-block margin-block-end margin-block-start
    margin-inline margin-inline-end margin-inline-start max-block-size max-inline-size max-width max-height min-block-size
    min-inline-size min-width opacity order outline outline-offset overflow overflow-wrap overflow-x overflow-y padding
    padding-block padding-block-end padding-block-start padding-inline padding-inline-end padding-inline-start paint-order
    place-content place-items place-self pointer-events position quotes resize row-gap ruby-position scroll-behavior
    scroll-margin-block-start scroll-padding-top src stroke stroke-dasharray stroke-linecap stroke-linejoin stroke-opacity
    stroke-width tab-size text-align text-anchor text-decoration text-decoration-color text-decoration-line text-decoration-thickness text-overflow
    text-transform text-underline-offset touch-action transform transition unicode-range user-select vector-effect
    vertical-align visibility white-space width word-break writing-mode z-index zoom`),
  rules: words('@font-face @import @media @page @supports'),
  selectors: words(`
    ::-moz-range-thumb ::-webkit-details-marker ::-webkit-inner-spin-button ::-webkit-slider-thumb ::after ::backdrop ::before ::marker ::placeholder
    :active :after :before :checked :defined :disabled :empty :enabled :first-child :first-of-type :focus :focus-within :hover
    :lang :last-child :last-of-type :link :not :nth-child :only-child :placeholder-shown :root :target`),
  functions: words(`
    attr blur calc clamp format local max min minmax not nth-child lang radial-gradient linear-gradient repeat rgb rgba
    translate translateX translateY url var inset counter`),
  units: words('% em rem px pt ch fr deg s ms vh vw ex cm mm in'),
} as const;

/** Calls of scripts that are newer than 2020, to be looked for in what is built. */
export const NEW_CALLS: readonly RegExp[] = [
  /\.toSpliced\(/,
  /\bObject\.groupBy\b/,
  /\bMap\.groupBy\b/,
  /\bPromise\.(?:withResolvers|try)\b/,
  /\.(?:isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(/,
  /\bIntl\.(?:Segmenter|DurationFormat)\b/,
  /\bCompressionStream\b/,
  /\bAbortSignal\.(?:any|timeout)\b/,
  /\bURL\.(?:canParse|parse)\b/,
  /\bIterator\.(?:from|concat)\b/,
  /\bArray\.fromAsync\b/,
  /\b(?:from|to)Base64\b/,
  /\bRegExp\.escape\b/,
  /\bMath\.(?:sumPrecise|f16round)\b/,
  /\bOffscreenCanvas\b/,
  /\bscheduler\.(?:yield|postTask)\b/,
  /\.requestClose\(/,
  /\bBroadcastChannel\b/,
  /\bSharedArrayBuffer\b/,
  /\.checkVisibility\(/,
  /\brandomUUID\b/,
];
