import wall from './wall.css?url';

let sheet: Promise<void> | null = null;

/** Brings the styles of a wall, which no page needs before somebody presents. Without them a slide is as on a phone. */
export function wallSheet(document: Document): Promise<void> {
  sheet ??= new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = wall;
    link.onload = link.onerror = () => resolve();
    document.head.append(link);
  });
  return sheet;
}
