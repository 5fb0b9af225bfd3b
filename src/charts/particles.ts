/** A particle in both its forms, as strings write it: after a consonant, then after a vowel (`{은/는}`, `{이에요/예요}`). */
const PARTICLE = /\{([가-힣]+)\/([가-힣]+)\}/g;

/** What is read at the end of a text without being its last word: closing marks, and what stands in parentheses. */
const UNREAD = /(?:\s*\([^()]*\)|[\s"'”’)\]…])+$/u;

/** How digits are read in Sino-Korean, 0 to 9: 영 일 이 삼 사 오 육 칠 팔 구. */
const DIGITS = '영일이삼사오육칠팔구';
/** Letters and signs whose names do not end in a vowel. */
const SIGNS: Readonly<Record<string, string>> = { l: '엘', m: '엠', n: '엔', r: '알', ε: '엡실론' };
const POWER = /[²³⁰¹⁴-⁹]$/u;

const RIEUL = 8;

/** The final consonant with which a text ends when it is read aloud; 0 where it is a vowel, as that of % (퍼센트) and %p (퍼센트포인트) is. */
function finalOf(text: string): number {
  const read = text.replace(UNREAD, '') || text;
  // 10⁻⁶ is read as a power, 제곱.
  const last = POWER.test(read) ? '곱' : (read.at(-1) ?? '');
  const sound = (/\d/.test(last) ? DIGITS[Number(last)] : SIGNS[last.toLowerCase()]) ?? last;
  const code = sound.charCodeAt(0) - 0xac00;
  return code >= 0 && code < 11172 ? code % 28 : 0;
}

/** Puts behind every word, figure and unit the form of its particle that fits its sound; 로 also follows ㄹ. */
export const withParticles = (text: string): string =>
  text.replace(PARTICLE, (_, consonant: string, vowel: string, at: number, whole: string) => {
    const final = finalOf(whole.slice(0, at));
    return final === 0 || (final === RIEUL && vowel === '로') ? vowel : consonant;
  });
