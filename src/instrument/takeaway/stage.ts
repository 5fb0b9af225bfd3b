import { familyOf } from './type';

/** The colours that a picture's frame and tables use by name. */
export type Colours = ReadonlyMap<string, string>;

/**
 * The page's colours on paper, by names such as `--ink`, from its own style sheets: a picture goes into documents, which
 * are light whatever the page is now. The ground is white.
 */
export function lightColours(document: Document): Colours {
  const colours = new Map<string, string>();
  for (const rule of rulesOf(document)) {
    if (!('selectorText' in rule) || rule.selectorText !== ':root') continue;
    const { style } = rule as CSSStyleRule;
    for (const name of style) {
      const value = style.getPropertyValue(name).trim();
      if (name.startsWith('--') && value.startsWith('#')) colours.set(name, value);
    }
  }
  return colours.set('--surface', '#ffffff');
}

/** All rules at the top of the page's own style sheets. */
export function rulesOf(document: Document): readonly CSSRule[] {
  return [...document.styleSheets].flatMap((sheet) => {
    try {
      return [...sheet.cssRules];
    } catch {
      // Somebody else's, put in by an extension.
      return [];
    }
  });
}

/** A place out of sight in which charts look as on a light page; what is given to it is there while `work` runs. */
export function onStage<T>(
  document: Document,
  locale: string,
  width: number,
  colours: Colours,
  work: (stage: HTMLElement) => T,
): T {
  const stage = document.createElement('div');
  stage.setAttribute('aria-hidden', 'true');
  stage.inert = true;
  Object.assign(stage.style, { position: 'fixed', top: '0', left: '-20000px', width: `${width}px` });
  Object.assign(stage.style, { colorScheme: 'light', forcedColorAdjust: 'none' });
  for (const [name, value] of colours) stage.style.setProperty(name, value);
  stage.style.setProperty('--font-instrument', familyOf(locale));
  document.body.append(stage);
  try {
    return work(stage);
  } finally {
    stage.remove();
  }
}
