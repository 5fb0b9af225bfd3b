import Code from './components/Code.astro';
import Facilitator from './components/Facilitator.astro';
import Instead from './components/Instead.astro';
import Lab from './components/Lab.astro';
import Link from './components/Link.astro';
import Note from './components/Note.astro';
import Pre from './components/Pre.astro';
import Predict from './components/Predict.astro';
import Scrub from './components/Scrub.astro';
import Section from './components/Section.astro';
import Setting from './components/Setting.astro';
import Table from './components/Table.astro';
import Term from './components/Term.astro';
import Theorem from './components/Theorem.astro';
import Value from './components/Value.astro';

/** What a lesson may use without importing it, and how Markdown's own elements are shown. */
export const components = {
  Lab,
  Setting,
  Value,
  Scrub,
  Term,
  Section,
  Instead,
  Theorem,
  Note,
  Predict,
  Facilitator,
  a: Link,
  code: Code,
  pre: Pre,
  table: Table,
};
