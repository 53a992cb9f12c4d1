/** UTF-16 is told by its mark, or by the zero byte beside the first character of any JSON. */
function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a !== 0 && b === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b !== 0)) return 'utf-16be';
  return null;
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Text of a file, whatever the editor that saved it: UTF-8 and UTF-16 with or without mark, else GB 18030; null when it is no text. */
export function decodeText(bytes: Uint8Array): { text: string; doubts: string[] } | null {
  const text = decode(bytes, (bytes.length > 1 && utf16(bytes)) || 'utf-8');
  if (text !== null) return { text, doubts: [] };
  const chinese = decode(bytes, 'gb18030');
  return chinese === null ? null : { text: chinese, doubts: ['文件不是 UTF-8，已按 GB 18030 读取，核对文字'] };
}
