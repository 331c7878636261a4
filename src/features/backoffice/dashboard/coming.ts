import type { Role } from '@/src/access/roles'

export type Coming = { title: string; text: string; now: { href: string; label: string }[] }

const people = '/admin/collections/therapists'

/** Work that isn't in the portal yet, by the role that waits for it: what will stand here, and what can be done now. */
export const comingFor = {
  finance: {
    title: 'Facturen en betalingen',
    text: 'Hier komen de facturen van leden en wat er nog openstaat. Dit deel van Registerhuis is nog in de maak.',
    now: [{ href: people, label: 'Zoek een lid op, met lidnummer en lidmaatschap' }],
  },
  accreditation: {
    title: 'Accreditatie',
    text: 'Hier komen de aanvragen van opleiders die punten willen voor hun scholing. Dit deel van Registerhuis is nog in de maak. Je hoeft nu niets te doen.',
    now: [],
  },
  support: {
    title: 'Vragen van leden',
    text: 'Hier komen de vragen en belafspraken van leden. Dit deel van Registerhuis is nog in de maak.',
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
