import type { Notice } from './params';

type Code = Notice['code'];

/** Gives `to`, after noting in `notices` that a variable was brought there, if it was not there before. */
export function bringing(notices: Notice[]) {
  return <V extends number | string>(code: Code, variable: string, from: V, to: V): V => {
    if (from !== to) notices.push({ code, variable, given: String(from), used: String(to) });
    return to;
  };
}
