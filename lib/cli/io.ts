/** Where a command writes: results to `out`, everything said to people to `err`. */
export interface Io {
  out: (text: string) => void;
  err: (text: string) => void;
}
