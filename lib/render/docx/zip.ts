import { crc32, deflateRawSync } from 'node:zlib';

/** A part ready to be written: its name, checksum, sizes and deflated bytes. */
export interface PackedPart {
  name: Uint8Array;
  crc: number;
  size: number;
  data: Uint8Array;
}

/** 1980-01-01 00:00, the zero of zip files: the clock has no part in a file. */
const dosDate = 0x0021;

/** Deflates one part. */
export function packPart(path: string, content: Uint8Array, level: number): PackedPart {
  return { name: Buffer.from(path), crc: crc32(content), size: content.length, data: deflateRawSync(content, { level }) };
}

/** The fields that the local and the central header share. */
function common(target: Buffer, at: number, part: PackedPart): void {
  target.writeUInt32LE(0x0800_0014, at); // version 2.0, names in UTF-8
  target.writeUInt16LE(8, at + 4);
  target.writeUInt32LE(dosDate << 16, at + 6);
  target.writeUInt32LE(part.crc, at + 10);
  target.writeUInt32LE(part.data.length, at + 14);
  target.writeUInt32LE(part.size, at + 18);
  target.writeUInt16LE(part.name.length, at + 22);
}

function localHeader(target: Buffer, at: number, part: PackedPart): number {
  target.writeUInt32LE(0x0403_4b50, at);
  common(target, at + 4, part);
  target.set(part.name, at + 30);
  target.set(part.data, at + 30 + part.name.length);
  return at + 30 + part.name.length + part.data.length;
}

function centralHeader(target: Buffer, at: number, part: PackedPart, offset: number): number {
  target.writeUInt32LE(0x0201_4b50, at);
  target.writeUInt16LE(20, at + 4);
  common(target, at + 6, part);
  target.writeUInt32LE(offset, at + 42);
  target.set(part.name, at + 46);
  return at + 46 + part.name.length;
}

/** Writes a zip file whose bytes depend on nothing but the parts and their order. */
export function writeZip(parts: readonly PackedPart[]): Uint8Array {
  const size = parts.reduce((sum, { name, data }) => sum + 76 + 2 * name.length + data.length, 22);
  const target = Buffer.alloc(size);
  const offsets: number[] = [];
  let at = 0;
  for (const part of parts) {
    offsets.push(at);
    at = localHeader(target, at, part);
  }
  const start = at;
  parts.forEach((part, i) => { at = centralHeader(target, at, part, offsets[i]!); });
  target.writeUInt32LE(0x0605_4b50, at);
  target.writeUInt16LE(parts.length, at + 8);
  target.writeUInt16LE(parts.length, at + 10);
  target.writeUInt32LE(at - start, at + 12);
  target.writeUInt32LE(start, at + 16);
  return target;
}
