/** A colour as linear-light sRGB, each channel 0 to 1. */
export type Linear = readonly [number, number, number];

/** `#1f56c3` to linear light (IEC 61966-2-1). */
export function linear(hex: string): Linear {
  const channel = (at: number): number => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** Contrast ratio of two colours (WCAG 2.2, 1 to 21). */
export function contrast(a: Linear, b: Linear): number {
  const luminance = ([r, g, blue]: Linear): number => 0.2126 * r + 0.7152 * g + 0.0722 * blue;
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

/** Full dichromacy in linear light: Machado, Oliveira and Fernandes (2009), severity 1. */
const DICHROMACY = {
  protan: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deutan: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritan: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

export const VISIONS = ['typical', 'protan', 'deutan', 'tritan'] as const;

/** The colour as someone with that vision sees it. */
export function seenBy(vision: (typeof VISIONS)[number], [r, g, b]: Linear): Linear {
  if (vision === 'typical') return [r, g, b];
  const m = DICHROMACY[vision];
  const row = (i: 0 | 3 | 6): number => Math.min(1, Math.max(0, m[i] * r + (m[i + 1] ?? 0) * g + (m[i + 2] ?? 0) * b));
  return [row(0), row(3), row(6)];
}

/** OKLab (Ottosson 2020): lightness, and two axes of hue and chroma. */
export function oklab([r, g, b]: Linear): Linear {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}
