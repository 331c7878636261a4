import type { Viewport } from 'next'

/** The bar of the browser in the colour of the header. */
export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#15262a' },
  ],
}
