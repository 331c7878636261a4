/** What must be arranged before a member can be erased, because others depend on it. */
type ErasureFacts = {
  /** Works here, visits, or stands as the contact of a provider. */
  works: boolean
  /** Manages an intervisie group with others in it. */
  manages: boolean
  /** Has an appointment with a visitor that is still to come. */
  visit: boolean
}

export type Blocker = { message: string; label: string; href: string }

/** What is in the way of erasing, each with where to arrange it. None: it can be done. */
export function blockers({ works, manages, visit }: ErasureFacts): Blocker[] {
  const found: Blocker[] = []
  if (manages) {
    found.push({
      message: 'Je beheert een intervisiegroep met collega’s. Draag het beheer eerst over, of hef de groep op.',
      label: 'Naar mijn intervisiegroep',
      href: '/intervisiegroep',
    })
  }
  if (visit) {
    found.push({
      message: 'Er staat een visitatie gepland. Zeg die eerst af.',
      label: 'Naar mijn visitatie',
      href: '/visitatie',
    })
  }
  if (works) {
    found.push({
      message: 'Je account heeft ook een rol voor je werk. Vraag een beheerder die eerst te beëindigen.',
      label: 'Naar contact',
      href: '/service-contact',
    })
  }
  return found
}
