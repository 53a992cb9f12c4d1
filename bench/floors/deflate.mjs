/**
 * The floor of a Word file: deflate of the finished XML. The parts that differ between documents are deflated, at the
 * product's own level, from bytes that are ready before the clock starts; the parts that never change were deflated
 * before; what remains is the frame of the zip file. No program that writes such a file with zlib can be faster.
 */
import zlib from 'node:zlib';
import { unzipSync } from 'fflate';

/** The parts of finished files: `changing` of every file as bytes, the rest once. */
export function splitParts(files, changing) {
  const unzipped = files.map((file) => unzipSync(file));
  const [first] = unzipped;
  const constant = Object.keys(first).filter((name) => !changing.includes(name));
  for (const parts of unzipped) {
    for (const name of constant) if (Buffer.compare(parts[name], first[name]) !== 0) throw new Error(`${name} differs between documents`);
  }
  const taken = (parts, names) => names.map((name) => ({ name, data: Buffer.from(parts[name]) }));
  return { constant: taken(first, constant), changing: unzipped.map((parts) => taken(parts, changing)) };
}

const packed = ({ name, data }, level) => ({ name: Buffer.from(name), size: data.length, crc: zlib.crc32(data), body: zlib.deflateRawSync(data, { level }) });

/** Writes the file of one document from its changing parts, at the levels the product gives to zlib. */
export function makeDeflateFloor(constant, levels) {
  const ready = constant.map((part) => packed(part, levels.constant));
  return (parts) => zip([...ready, ...parts.map((part) => packed(part, levels.changing))]);
}

const localSize = 30;
const centralSize = 46;
const endSize = 22;

/** The zip frame: a local header before each part, the central directory after the last one. */
function zip(entries) {
  const length = entries.reduce((sum, { name, body }) => sum + localSize + centralSize + 2 * name.length + body.length, endSize);
  const out = Buffer.alloc(length);
  const offsets = [];
  let at = 0;
  for (const { name, size, crc, body } of entries) {
    offsets.push(at);
    out.writeUInt32LE(0x04034b50, at);
    writeFields(out, at + 4, { name, size, crc, body });
    at += localSize;
    at += name.copy(out, at);
    at += body.copy(out, at);
  }
  const start = at;
  for (const [i, { name, size, crc, body }] of entries.entries()) {
    out.writeUInt32LE(0x02014b50, at);
    out.writeUInt16LE(20, at + 4);
    writeFields(out, at + 6, { name, size, crc, body });
    out.writeUInt32LE(offsets[i], at + 42);
    at += centralSize;
    at += name.copy(out, at);
  }
  out.writeUInt32LE(0x06054b50, at);
  out.writeUInt16LE(entries.length, at + 8);
  out.writeUInt16LE(entries.length, at + 10);
  out.writeUInt32LE(at - start, at + 12);
  out.writeUInt32LE(start, at + 16);
  return out;
}

/** Version, UTF-8 flag, deflate, the date 1980-01-01, checksum, sizes: the same in both headers. */
function writeFields(out, at, { name, size, crc, body }) {
  out.writeUInt16LE(20, at);
  out.writeUInt16LE(0x0800, at + 2);
  out.writeUInt16LE(8, at + 4);
  out.writeUInt16LE(0x21, at + 8);
  out.writeUInt32LE(crc, at + 10);
  out.writeUInt32LE(body.length, at + 14);
  out.writeUInt32LE(size, at + 18);
  out.writeUInt16LE(name.length, at + 22);
}
