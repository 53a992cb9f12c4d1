import { NextResponse, type NextRequest } from 'next/server';

/**
 * There are no accounts yet, so only this machine may ask. A page of another site whose name was made to point at this
 * machine (DNS rebinding) still sends its own name as Host; such requests end here.
 */
const ownHost = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i;

export function proxy(request: NextRequest): NextResponse {
  if (ownHost.test(request.headers.get('host') ?? '')) return NextResponse.next();
  return new NextResponse('只在本机提供服务。用 http://127.0.0.1 或 http://localhost 加端口打开', {
    status: 421,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
}

/** Built scripts and styles hold nothing of a report. */
export const config = { matcher: ['/((?!_next/static/).*)'] };
