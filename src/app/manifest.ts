import type { MetadataRoute } from 'next'

/** What a phone needs to put the portal on the home screen. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: '/',
    name: 'Registerhuis',
    short_name: 'Registerhuis',
    description: 'Je dossier, je bewijs en je scholingen op één plek.',
    lang: 'nl',
    dir: 'ltr',
    scope: '/',
    start_url: '/account',
    display: 'standalone',
    background_color: '#f6f4ef',
    theme_color: '#0d5c63',
    icons: [
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  }
}
