/** A tag, not the sign in a formula or in prose: `|ρ| < 1`. */
const TAG = /<\/?[A-Za-z](?:"[^"]*"|'(?:\\.|[^'\\])*'|[^>"'])*>/g;

/** Minutes to read a text at the pace of its language, at least 1, its folded notes aside. Korean is counted in characters. */
export function readingMinutes(body: string, language: string): number {
  const read = body.replace(/<Facilitator>.*?<\/Facilitator>/gs, ' ');
  const prose = read
    .replace(/\$\$[^$]*\$\$/g, ' x ')
    .replace(/\$[^$]*\$/g, ' x ')
    .replace(TAG, ' ');
  const time =
    language === 'ko'
      ? prose.replace(/\s/g, '').length / 500
      : prose.split(/\s+/).filter((word) => /\w/.test(word)).length / 220;
  return Math.max(1, Math.round(time));
}
