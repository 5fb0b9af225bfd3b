/** A figure without what rounding leaves in its last digit: 3.6, not 3.6000000000000005. */
export const plain = (figure: number): number => Number(figure.toPrecision(15));
