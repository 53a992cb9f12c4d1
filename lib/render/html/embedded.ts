/** Name of the element that carries the report itself. */
export const embeddedId = 'nianbao-report';

const script = /<script\b([^>]*)>([\s\S]*?)<\/script\s*>/gi;
const ours = new RegExp(`\\bid\\s*=\\s*(["']?)${embeddedId}\\1(?=[\\s/>]|$)`, 'i');

/** JSON that cannot end the element it stands in. */
export const scriptJson = (json: string): string => json.replace(/</g, '\\u003c');

/** The report that a page of ours carries, as JSON; null when there is none, or when it was cut or edited. */
export function readEmbeddedReport(html: string): string | null {
  for (const [, attributes = '', content = ''] of html.matchAll(script)) {
    if (ours.test(attributes) && isJson(content)) return content.trim();
  }
  return null;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
