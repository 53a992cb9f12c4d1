/**
 * Gathers markup as UTF-8. Most of a document is markup that was encoded once; joining it as strings and encoding the
 * whole again costs half as much as deflating it.
 */
export class ByteWriter {
  private target: Buffer;
  private at = 0;

  constructor(size = 1 << 17) {
    this.target = Buffer.allocUnsafe(size);
  }

  private need(size: number): void {
    if (this.at + size <= this.target.length) return;
    const larger = Buffer.allocUnsafe(2 * (this.at + size));
    larger.set(this.target.subarray(0, this.at));
    this.target = larger;
  }

  /** Adds markup that is encoded already. */
  bytes(piece: Uint8Array): void {
    this.need(piece.length);
    this.target.set(piece, this.at);
    this.at += piece.length;
  }

  /** Adds a string; a character takes three bytes at most for each of its UTF-16 units. */
  text(text: string): void {
    this.need(3 * text.length);
    this.at += this.target.write(text, this.at);
  }

  /** Everything added so far. */
  result(): Buffer {
    return this.target.subarray(0, this.at);
  }
}
