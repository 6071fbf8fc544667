import type { MiddlewareHandler } from 'astro';
import { siteContext } from './context.ts';

/** Hands the build's context to every page, so that no component asks for it itself. */
export const onRequest: MiddlewareHandler = async ({ locals }, next) => {
  locals.site = await siteContext();
  return next();
};
