const TOKEN = /<!--[\s\S]*?-->|<(?:"[^"]*"|'[^']*'|[^>"'])*>|[^<]+/g;
const NAME = /^<(\/?)([a-z][\w-]*)/i;
const LANG = /\slang="([^"]*)"/;
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** What a script writes again, and what can have no element in it. */
const LEFT = new Set(['head', 'script', 'style', 'svg', 'math', 'select', 'textarea', 'astro-island']);
/** A run of Hangul, with the spaces inside it. */
const HANGUL = /[가-힣]+(?: [가-힣]+)*/g;

/**
 * A page that is not Korean, with its Korean words marked as Korean (`<span lang="ko">모수</span>`), so that they are read and
 * set as that. What says its language already, and what scripts write, is left as it is.
 */
export function koreanMarked(html) {
  /** The elements around: their names, and the language of each. */
  const around = [];
  return html.replace(TOKEN, (token) => {
    if (token.startsWith('<!')) return token;
    const [, closes, raw = ''] = NAME.exec(token) ?? [];
    const name = raw.toLowerCase();
    const { lang = '', isLeft = false } = around.at(-1) ?? {};
    if (name && closes) {
      // What is not closed (a paragraph, say) ends with what is around it.
      const at = around.findLastIndex((element) => element.name === name);
      if (at >= 0) around.length = at;
    } else if (name && !VOID.has(name) && !token.endsWith('/>')) {
      around.push({ name, lang: LANG.exec(token)?.[1] ?? lang, isLeft: isLeft || LEFT.has(name) });
    }
    if (name || isLeft || lang.startsWith('ko')) return token;
    return token.replace(HANGUL, '<span lang="ko">$&</span>');
  });
}
