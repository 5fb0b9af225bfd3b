/** A number without what stands around it. */
export interface Undressed {
  readonly body: string;
  readonly negative: boolean;
  readonly percent: boolean;
  /** As it is written; empty when there is none. */
  readonly currency: string;
}

const CURRENCY = String.raw`US\$|[₩$€£¥₹₽元円]|원|KRW|USD|EUR|GBP|JPY|CHF|CNY`;
const FRONT = new RegExp(String.raw`^(?:([-+])|(\()|(${CURRENCY})) ?`, 'i');
const BACK = new RegExp(String.raw` ?(?:(-)|(\))|(%)|(${CURRENCY}))$`, 'i');

/**
 * Takes sign, brackets, currency and % off a plain text, whatever their order: "-$5", "$-5", "($5)", "5,00 €", "1,234-",
 * "△" not: in Korean tables it means a loss here and a gain there. Undefined when one stands twice or does not close.
 */
export function undress(text: string): Undressed | undefined {
  // A spreadsheet's mark that what follows is text.
  let body = text.startsWith("'") ? text.slice(1) : text;
  let sign = '';
  let opened = false;
  let closed = false;
  let percent = false;
  let currency = '';
  for (let front = FRONT.exec(body); front; front = FRONT.exec(body)) {
    const [all, signed, bracket, money] = front;
    if ((signed && sign) || (bracket && opened) || (money && currency)) return undefined;
    if (signed) sign = signed;
    if (bracket) opened = true;
    if (money) currency = money;
    body = body.slice(all.length);
  }
  for (let back = BACK.exec(body); back; back = BACK.exec(body)) {
    const [all, minus, bracket, share, money] = back;
    if ((minus && sign) || (bracket && closed) || (share && percent) || (money && currency)) return undefined;
    if (minus) sign = minus;
    if (bracket) closed = true;
    if (share) percent = true;
    if (money) currency = money;
    body = body.slice(0, body.length - all.length);
  }
  if (opened !== closed || (opened && sign)) return undefined;
  return { body, negative: opened || sign === '-', percent, currency };
}
