import fc from 'fast-check';

// Property tests try the same cases in every run: whether a change lands does not hang on luck. `CASES=2 npm run test:unit`
// tries others.
fc.configureGlobal({ seed: Number(process.env.CASES ?? 1) });
