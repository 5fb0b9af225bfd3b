import { blockIn } from './block';
import { CARD, COLUMN, colourOf, ROLES, sheet } from './sheet';

/** What the preview of a page about words says: a title, a text, and what each of the four things is called. */
export interface Terms {
  readonly locale: string;
  readonly site: string;
  readonly title: string;
  readonly text: string;
  readonly things: Readonly<Record<(typeof ROLES)[number], string>>;
}

/** How each of the four things is drawn, in a box of 150 x 84. */
const MARKS: Readonly<Record<(typeof ROLES)[number], (colour: string, soft: string) => string>> = {
  population: (colour, soft) =>
    `<path d="M4 80C40 76 34 22 56 22S92 70 146 80Z" fill="${soft}"/><path d="M4 80C40 76 34 22 56 22S92 70 146 80" fill="none" stroke="${colour}" stroke-width="3"/><path d="M68 8V82" stroke="${colour}" stroke-width="5"/>`,
  sample: (colour) =>
    `<path d="M22 76h0M44 76h0M44 60h0M60 76h0M60 60h0M60 44h0M76 76h0M98 76h0M98 60h0M130 76h0" stroke="${colour}" stroke-width="13" stroke-linecap="round"/>`,
  statistic: (colour, soft) =>
    `<path d="M10 82V70H32V46H54V18H78V30H100V58H122V74H144V82Z" fill="${soft}" stroke="${colour}" stroke-width="4"/>`,
  theory: (colour) =>
    `<path d="M4 80C50 78 50 12 75 12S100 78 146 80" fill="none" stroke="${colour}" stroke-width="5" stroke-dasharray="16 9"/>`,
};

/** The picture as SVG: title and text on the left, the four things with their marks on the right. Throws a RangeError when words do not fit. */
export function termsPicture({ locale, site, title, text, things }: Terms): string {
  const common = { locale, leading: locale === 'ko' ? 1.36 : 1.24 };
  const head = blockIn({ ...COLUMN, y: 150, height: 110 }, title, {
    ...common,
    family: 'serif',
    weight: 600,
    colour: colourOf('ink'),
    sizes: [92, 84, 76, 68, 60],
    stand: 'top',
  });
  const below = head.y + head.height + 24;
  const lead = blockIn({ ...COLUMN, y: below, height: COLUMN.bottom - below }, text, {
    ...common,
    family: 'sans',
    weight: 500,
    colour: colourOf('ink-soft'),
    sizes: [36, 34, 32, 30, 28, 26, 24],
    stand: 'top',
  });
  const row = (CARD.height - 40) / ROLES.length;
  const rows = ROLES.map((role, index) => {
    const y = CARD.y + 20 + index * row;
    const name = { x: CARD.x + 216, y, width: CARD.width - 216 - 28, height: row };
    const set = blockIn(name, things[role], {
      ...common,
      family: 'sans',
      weight: 700,
      colour: colourOf(role),
      sizes: [40, 37, 34, 31, 28],
      stand: 'middle',
    });
    const mark = MARKS[role](colourOf(role), colourOf(`${role}-soft`));
    return `<g transform="translate(${CARD.x + 36} ${(y + (row - 84) / 2).toFixed(1)})">${mark}</g>${set.svg}`;
  });
  return sheet(site, locale, head.svg + lead.svg + rows.join(''));
}
