'use client';

/** Live preview; see below. */
export function Paper(_: { scale: number; at?: string }) {
  return null;
}
