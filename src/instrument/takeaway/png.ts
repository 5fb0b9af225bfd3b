import { draw } from './draw';
import { type Picture, svgText } from './picture';

/** Pixels a CSS pixel. */
const SCALE = 2;

/** A picture as PNG, two pixels a CSS pixel. Rejects when the browser cannot draw it. */
export async function pngOf({ svg, face }: Picture): Promise<Blob> {
  const { ownerDocument: document } = svg;
  const dressed = svg.cloneNode(true) as Element;
  draw(dressed, 'style', {}, face.rule);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText(dressed))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = SCALE * Number(svg.getAttribute('width'));
  canvas.height = SCALE * Number(svg.getAttribute('height'));
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture could be made'))), 'image/png');
  });
}
