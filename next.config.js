/** `STATIC_EXPORT=1 next build` writes plain files to out/, for newsrooms that have only file hosting. */
const staticExport = process.env.STATIC_EXPORT === '1'

/** @type {import('next').NextConfig} */
const config = {
  reactStrictMode: true,
  typedRoutes: true,
  poweredByHeader: false,
  serverExternalPackages: ['jsdom', '@takumi-rs/core'],
  /* `npm run types` checks them; the build of a page need not do it again. */
  typescript: { ignoreBuildErrors: true },
  experimental: { globalNotFound: true },
  env: { SITE_ORIGIN: process.env.SITE_ORIGIN ?? 'http://localhost:3000' },
  ...(staticExport
    ? { output: 'export' }
    : {
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
