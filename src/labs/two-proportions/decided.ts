import type { TwoProportionsParams } from './params';

type Settings = Pick<TwoProportionsParams, 'shareA' | 'shareB' | 'agree'>;

/** Without what rounding leaves of a difference of shares. */
const rounded = (share: number): number => Math.round(share * 1e9) / 1e9;

/** The agreement nearest to the one asked for that leaves both their shares. */
export function possibleAgreement({ shareA, shareB, agree }: Settings): number {
  const most = rounded(1 - Math.abs(shareA - shareB));
  const least = rounded(1 - Math.min(shareA + shareB, 2 - shareA - shareB));
  return Math.min(most, Math.max(least, agree));
}

/** The shares of questions that only A gets right, and that only B does: those that decide. */
export function decidedOf(settings: Settings): { readonly onlyA: number; readonly onlyB: number } {
  const apart = 1 - possibleAgreement(settings);
  const difference = settings.shareA - settings.shareB;
  return { onlyA: rounded((apart + difference) / 2), onlyB: rounded((apart - difference) / 2) };
}
