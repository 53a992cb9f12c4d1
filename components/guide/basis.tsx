/** Where a sentence comes from, behind it. */
export function Basis({ text }: { text: string | undefined }) {
  return text ? <span className="ml-2 text-sm text-muted">{text}</span> : null;
}
