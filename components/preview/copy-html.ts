/** Copies through a copy event, which also works on pages that came without TLS. */
function copyByEvent(html: string, text: string): boolean {
  let done = false;
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    done = true;
  };
  document.addEventListener('copy', fill, { once: true, capture: true });
  const answered = document.execCommand('copy');
  document.removeEventListener('copy', fill, { capture: true });
  return answered && done;
}

/** Puts HTML into the clipboard as such, so that an editor pastes it with its tables. False when the browser forbids it. */
export async function copyHtml(html: string): Promise<boolean> {
  const text = new DOMParser().parseFromString(html, 'text/html').body.textContent;
  try {
    const item = new ClipboardItem({ 'text/html': new Blob([html], { type: 'text/html' }), 'text/plain': new Blob([text], { type: 'text/plain' }) });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return copyByEvent(html, text);
  }
}
