import type { Arrived } from '../doubt';
import { LONGEST_QUERY, WORDS } from '../link';
import type { Variables } from '../notebook';
import { DAMAGES, type Damage } from './damage';
import { type Lost, lostOf } from './lost';
import { namesFor, piecesOf } from './names';
import { mendPlace } from './place';
import { unfold } from './unfold';
import { mendValue } from './value';

/** A lab of the page: the id that links lead to, and the names that its own links carry. */
export interface PlacedLab {
  readonly anchor: string;
  readonly names: readonly string[];
}

/** What an address may mean on a page. */
export interface Meanings {
  readonly variables: Variables;
  /** Ids that a link may lead to. */
  readonly ids: readonly string[];
  readonly labs: readonly PlacedLab[];
}

/** A link as it was meant, as far as can be known. */
export interface Mended extends Lost {
  /** The address that says it cleanly: `?v=1&n=30#lab`; empty where nothing was mended. */
  readonly address: string;
  readonly damages: readonly Damage[];
  /** True where it is longer than servers take: what is beyond was not read. */
  readonly isTooLong: boolean;
}

/** Reads an address that may have been damaged on its way. Total; what is clean comes back as it is, with no damages. */
export function mendAddress({ search, hash }: Arrived, { variables, ids, labs }: Meanings): Mended {
  const found = new Set<Damage>();
  const note = (damage: Damage): void => void found.add(damage);
  const isTooLong = search.length > LONGEST_QUERY;
  const read = isTooLong ? search.slice(0, LONGEST_QUERY).replace(/&[^&]*$/, '') : search;
  const [query = '', ...rest] = unfold(`${read.replace(/^\?/, '')}${hash}`, note).split('#');
  const fragment = rest.join('#');

  const known = [...Object.keys(variables), ...WORDS];
  const pieces = piecesOf(query);
  if (/[;?]/.test(query)) note('separators');
  const meant = fragment === '' ? null : mendPlace(fragment, ids);
  const names = namesFor(pieces, known, labs.find(({ anchor }) => anchor === meant)?.names ?? []);
  const given = new Map<string, string | null>();
  let cut: string | null = null;
  const isLink = names.some((name) => name === 'v' || (name !== null && Object.hasOwn(variables, name)));
  for (const [at, { name: written, value }] of pieces.entries()) {
    const name = names[at];
    if (name == null || given.has(name)) continue;
    if (written !== name) note(/^\W*\w+\W*$/.test(written) && written.includes(name) ? 'ends' : 'capitals');
    const param = Object.hasOwn(variables, name) ? variables[name] : undefined;
    if (!param) given.set(name, value !== null && isLink ? word(value, note) : value);
    else if (value) {
      const mended = mendValue(name, param, value, note);
      given.set(name, mended.text);
      if (mended.isCut) cut = name;
    }
  }

  let lost = lostOf(variables, pieces, names, given, cut, fragment === '');
  const place = placeOf(lost.missing.length > 0);
  if (place !== fragment) note(place !== '' && fragment.startsWith(place) ? 'ends' : 'place');
  // A link of one lab has that lab's variables alone.
  if (labs.some((lab) => lab.anchor === place && lab.names.every((name) => given.has(name))))
    lost = { missing: [], doubtful: cut };

  const damages = DAMAGES.filter((damage) => found.has(damage));
  return { address: damages.length > 0 ? addressOf(given, place) : '', damages, isTooLong, ...lost };

  /** Where the link leads: what the fragment means, else, where that is lost, the one lab that its variables are of. */
  function placeOf(isPart: boolean): string {
    if (meant !== null || (fragment === '' && !isPart)) return meant ?? '';
    const mine = [...given.keys()].filter((name) => Object.hasOwn(variables, name));
    const own = labs.filter((lab) => mine.length > 0 && mine.every((name) => lab.names.includes(name)));
    return own.length === 1 ? (own[0] as PlacedLab).anchor : fragment;
  }
}

/** An id or a version, freed from what was written onto it. */
function word(value: string, note: (damage: Damage) => void): string {
  const bare = value.replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, '');
  if (bare !== value && bare !== '') note('ends');
  return bare || value;
}

function addressOf(given: ReadonlyMap<string, string | null>, place: string): string {
  const pairs = [...given].map(([name, value]) => (value === null ? name : `${readable(name)}=${readable(value)}`));
  return `${pairs.length > 0 ? `?${pairs.join('&')}` : ''}${place && `#${encodeURIComponent(place)}`}`;
}

const readable = (text: string): string => encodeURIComponent(text).replaceAll('%3A', ':').replaceAll('%2C', ',');
