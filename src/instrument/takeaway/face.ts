import { rulesOf } from './stage';

/** Nobody's name, so that nothing on the page changes its face. */
const NAME = 'Picture face';

/** A face of the site for pictures alone. */
export interface Face {
  /** A `font-family` that the page's canvases know. */
  readonly family: string;
  /** A rule that carries its file, for an image, which has no faces but those in itself. Empty where it could not be had. */
  readonly rule: string;
}

/** Fetches a face of the page's style sheets: what the page itself shows may be a stand-in. Never rejects. */
export async function fetchFace(document: Document, name: string, family: string): Promise<Face> {
  const found = rulesOf(document).find(
    (one): one is CSSFontFaceRule =>
      one instanceof CSSFontFaceRule && one.style.getPropertyValue('font-family').replace(/["']/g, '') === name,
  );
  const source = found && /url\(["']?([^"')]+)/.exec(found.style.getPropertyValue('src'))?.[1];
  if (!source) return { family, rule: '' };
  try {
    const response = await fetch(new URL(source, found.parentStyleSheet?.href ?? document.baseURI));
    if (!response.ok) return { family, rule: '' };
    const file = await response.blob();
    const weight = found.style.getPropertyValue('font-weight') || '400';
    document.fonts.add(await new FontFace(NAME, await file.arrayBuffer(), { weight }).load());
    return {
      family: `'${NAME}', ${family}`,
      rule: `@font-face{font-family:'${name}';font-weight:${weight};src:url(${await dataOf(file)})}`,
    };
  } catch {
    return { family, rule: '' };
  }
}

function dataOf(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}
