import type { APIRoute } from 'astro';
import { unfoldFile } from '../site/unfold/unfoldFile';

/** For the server alone: the build takes it out of what is published (site/build/unfolding.mjs). */
export const GET: APIRoute = async () => Response.json(await unfoldFile());
