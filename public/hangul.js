// As soon as the style sheet is there: the few Korean letters of this page, so that they are ready for the first paint.
document.fonts?.load('1em "Few Hangul"', '모수').catch(() => {});
