'use client';

import './globals.css';
import ErrorPage from './error';

/** When even the frame of the pages did not come up. */
export default function GlobalError(props: { error: unknown; retry: () => void }) {
  return (
    <html lang="zh-CN">
      <body>
        <title>年报</title>
        <ErrorPage {...props} />
      </body>
    </html>
  );
}
