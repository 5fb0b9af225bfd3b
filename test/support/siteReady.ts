import { beforeAll, inject } from 'vitest';

/** How long a build may take on a busy machine, in ms. */
const PATIENCE = 600_000;

/** What the site's server answers, as soon as there is one. */
async function answer(): Promise<Response> {
  for (const end = Date.now() + PATIENCE; ; ) {
    try {
      return await fetch(inject('siteUrl'));
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

// Whoever runs first waits for the build.
beforeAll(async () => {
  const response = await answer();
  if (response.status === 500) throw new Error(await response.text());
}, PATIENCE);
