/** Links of the main menu. Only pages that exist. */
export const mainLinks = [
  { href: '/account', label: 'Mijn account' },
  { href: '/nieuws', label: 'Nieuws' },
]

/** Links at the foot of every page. */
export const footLinks = [
  { href: '/nieuws', label: 'Nieuws' },
  { href: '/inloggen', label: 'Inloggen' },
]
