/** Faces by language: the site's own, then what computers have. */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  en: ['Source Sans 3', 'Segoe UI', 'Helvetica Neue', 'Noto Sans', 'Arial', 'sans-serif'],
  ko: ['Pretendard', 'Apple SD Gothic Neo', 'Malgun Gothic', 'Noto Sans KR', 'Noto Sans CJK KR', 'sans-serif'],
};

const familiesOf = (locale: string): readonly string[] => FAMILIES[locale] ?? (FAMILIES.en as readonly string[]);

/** The site's own face for a language. */
export const faceOf = (locale: string): string => familiesOf(locale)[0] as string;

/** As a `font-family`, with what stands in where a face is missing. */
export const familyOf = (locale: string): string =>
  familiesOf(locale)
    .map((name) => (name.includes(' ') ? `'${name}'` : name))
    .join(', ');

/** How a text is set. */
export interface Type {
  readonly size: number;
  readonly weight: 400 | 600;
}

/** Widths of texts in pixels. */
export type Measure = (text: string, type: Type) => number;

/** Measures in a `font-family`. */
export function canvasMeasure(document: Document, family: string): Measure {
  const context = document.createElement('canvas').getContext('2d');
  return (text, { size, weight }) => {
    if (!context) return text.length * size * 0.6;
    context.font = `${weight} ${size}px ${family}`;
    return context.measureText(text).width;
  };
}
