import type { Role } from '@/src/access/roles'

export type Coming = { title: string; text: string; now: { href: string; label: string }[] }

const people = '/admin/collections/therapists'

/** By role: what will stand here, or where the work lies, and what can be done now. */
export const comingFor = {
  accreditation: {
    title: 'Accreditatie',
    text: 'Aanvragen van opleiders beoordeel je aan het bureau van de commissie, de oudste termijn eerst.',
    now: [
      { href: '/admin/accreditatie', label: 'Beoordeel aanvragen' },
      { href: '/admin/collections/providers', label: 'Zoek een opleider op' },
    ],
  },
  support: {
    title: 'Vragen van leden',
    text: 'Wat leden vragen, staat bij Verzoeken; wie gebeld wil worden bij Belafspraken. Zoek hier een lid op als iemand belt of mailt.',
    now: [
      { href: people, label: 'Zoek een lid op en pas gegevens aan' },
      { href: '/admin/collections/outbox', label: 'Kijk welke mail een lid kreeg' },
    ],
  },
} satisfies Partial<Record<Role, Coming>>

/** For who edits for one organisation: the news is of all of them. */
export const newsIsShared: Coming = {
  title: 'Nieuws',
  text: 'Het nieuws is van het hele portaal. Alleen redacteuren van het hele portaal kunnen het schrijven. Vraag een beheerder als je dat ook wilt doen.',
  now: [],
}

/** What everyone who works here can do. */
export const always: Coming['now'] = [
  { href: '/beveiliging', label: 'Regel je wachtwoord en de code bij het inloggen' },
  { href: '/nieuws', label: 'Lees het nieuws zoals leden het zien' },
]
