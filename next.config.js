/** @type {import('next').NextConfig} */
const config = {
  reactStrictMode: true,
  typedRoutes: true,
  poweredByHeader: false,
  serverExternalPackages: ['jsdom', '@takumi-rs/core'],
  experimental: { globalNotFound: true },
}

export default config
