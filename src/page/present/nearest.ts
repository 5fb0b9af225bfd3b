/** The place whose middle is nearest to a height in the window; one that is not there is far. */
export function nearest(places: readonly HTMLElement[], height: number): HTMLElement | undefined {
  const away = (place: HTMLElement): number => {
    const { top, bottom } = (place.querySelector('.lab') ?? place).getBoundingClientRect();
    return bottom > top ? Math.max(top - height, height - bottom, 0) : Number.POSITIVE_INFINITY;
  };
  return [...places].sort((a, b) => away(a) - away(b))[0];
}
