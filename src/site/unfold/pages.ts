import type { ParamValue } from '../../experiments/params';

/** A lab of a page, and what a picture of it shows: a panel and a figure, where the lab has them at the state. */
export interface UnfoldLab {
  readonly lab: string;
  readonly panel: string;
  readonly number: string;
}

/** A page whose links carry a state. */
export interface UnfoldPage {
  readonly locale: string;
  readonly title: string;
  /** The page's variables with its own defaults. */
  readonly variables: Readonly<Record<string, ParamValue>>;
  /** The one that its own picture shows first. */
  readonly labs: readonly [UnfoldLab, ...UnfoldLab[]];
  /** The labs that sentences heard in meetings open there, by the sentence's id. */
  readonly heard: Readonly<Record<string, string>>;
}

/** What a server has to know of the built pages, which it cannot read in them. */
export interface UnfoldFile {
  /** The site's own address where it was known at build, without path. */
  readonly site: string | null;
  /** By address below the base: `en/lessons/central-limit-theorem/`. */
  readonly pages: Readonly<Record<string, UnfoldPage>>;
}
