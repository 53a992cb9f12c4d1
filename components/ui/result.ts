/** What the server answers to something asked of it; `problem` is a sentence for the screen. */
export type Result<T = unknown> = ({ ok: true } & T) | { ok: false; problem: string };
