import localFont from 'next/font/local'

/** Atkinson Hyperlegible Next (OFL), made for legibility; served by the portal itself. */
export const atkinson = localFont({
  src: '../../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  weight: '200 800',
  display: 'swap',
  variable: '--font-atkinson',
  fallback: ['Segoe UI', 'system-ui', 'sans-serif'],
})
