import type { MiddlewareHandler } from 'astro';
import { noteProps } from '../../source/reads.ts';
import { valueHash } from '../../source/value-hash.ts';
import { siteContext } from './context.ts';

/** Hands the build's context to every page, so that no component asks for it itself, and notes what its route handed on. */
export const onRequest: MiddlewareHandler = async ({ locals, props }, next) => {
  noteProps(valueHash(props));
  locals.site = await siteContext();
  return next();
};
