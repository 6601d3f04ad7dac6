import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** `STATIC_EXPORT=1 next build` writes plain files to out/, for newsrooms that have only file hosting. */
const staticExport = process.env.STATIC_EXPORT === '1'

/** Files that other sites frame bring the rest themselves: see app/embed. */
const permissions = {
  key: 'Permissions-Policy',
  value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
}

/**
 * The policy of the pages is the stricter one that each has in itself, with the hashes of its own scripts (see
 * lib/build/seal-page.ts); browsers hold to both.
 */
const securityHeaders = [
  {
    key: 'Content-Security-Policy',
    value: [
      "default-src 'self'",
      "script-src 'self' 'unsafe-inline'",
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data:",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ].join('; '),
  },
  { key: 'Strict-Transport-Security', value: 'max-age=31536000' },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  permissions,
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
]

/** Fonts are nothing that could be framed or run; on a slow line their headers count. */
const fontHeaders = securityHeaders.filter(({ key }) => /^(Strict|X-Content)/.test(key))

/** Named by what is in it, so that browsers keep it for good. */
const readerScript = `/reader.js?v=${createHash('sha256').update(readFileSync('public/reader.js')).digest('hex').slice(0, 16)}`

/**
 * Next would have caches keep a prerendered page for a year. A corrected figure has to reach its readers: browsers
 * ask each time (and are told "not modified"), caches between may answer for five minutes.
 */
const caching = [
  {
    source: '/:locale(en|ar)/:path*',
    headers: [{ key: 'Cache-Control', value: 'public, max-age=0, s-maxage=300, must-revalidate' }],
  },
  {
    source: '/reader.js',
    has: [{ type: 'query', key: 'v' }],
    headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }],
  },
]

/** @type {import('next').NextConfig} */
const config = {
  reactStrictMode: true,
  typedRoutes: true,
  /* What only a server can answer is in files that end in .server.ts: a file host has none. */
  pageExtensions: staticExport ? ['tsx', 'ts'] : ['server.ts', 'tsx', 'ts'],
  poweredByHeader: false,
  serverExternalPackages: ['jsdom', '@takumi-rs/core'],
  /* `npm run types` checks them; the build of a page need not do it again. */
  typescript: { ignoreBuildErrors: true },
  experimental: { globalNotFound: true, inlineCss: true, cssChunking: { type: 'graph', requestCost: 0 } },
  env: {
    SITE_ORIGIN: process.env.SITE_ORIGIN ?? 'http://localhost:3000',
    STATIC_EXPORT: process.env.STATIC_EXPORT ?? '',
    READER_SCRIPT: readerScript,
  },
  ...(staticExport
    ? // A plain file host finds `en/index.html` under `/en`, and knows nothing of `en.html`.
      { output: 'export', trailingSlash: true }
    : {
        // The development server evaluates strings, which the policy forbids.
        headers: async () =>
          process.env.NODE_ENV === 'production'
            ? [
                { source: '/((?!embed/|_next/static/media/).*)', headers: securityHeaders },
                { source: '/_next/static/media/:path*', headers: fontHeaders },
                { source: '/embed/:path*', headers: [permissions] },
                ...caching,
              ]
            : [],
        /* Filters and days that are asked for in the query are answered by prerendered pages. */
        rewrites: async () => ({
          beforeFiles: [
            ...['event', 'claimant', 'victims', 'outcome', 'article'].map(facet => ({
              source: '/:locale(en|ar)/claims',
              has: [{ type: 'query', key: facet, value: '(?<value>[a-z0-9-]+)' }],
              destination: `/:locale/claims/by/${facet}/:value`,
            })),
            {
              source: '/:locale(en|ar)/events/:event',
              has: [{ type: 'query', key: 'asof', value: '(?<day>\\d{4}-\\d{2}-\\d{2})' }],
              destination: '/:locale/events/:event/as-of/:day',
            },
          ],
        }),
        redirects: async () => [
          {
            source: '/',
            has: [{ type: 'header', key: 'accept-language', value: 'ar.*' }],
            destination: '/ar',
            permanent: false,
          },
          { source: '/', destination: '/en', permanent: false },
        ],
      }),
}

export default config
