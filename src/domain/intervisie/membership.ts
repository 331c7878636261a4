/** A group holds sessions that count from this many therapists on (KS-GRP-4, norms §2.9). */
export const smallestGroup = 3

/** Whether sessions of a group of so many count. */
export const isComplete = (members: number): boolean => members >= smallestGroup

/** How many are still needed before sessions count. */
export const stillNeeded = (members: number): number => Math.max(0, smallestGroup - members)

/** Why something can't be done in a group. `conflict`: because of how things stand; `invalid`: what was asked isn't right. */
export type Refusal = { kind: 'conflict' | 'invalid'; message: string; field?: string }

const conflict = (message: string, field?: string): Refusal => ({ kind: 'conflict', message, field })
const invalid = (field: string, message: string): Refusal => ({ kind: 'invalid', message, field })

/** What is known of somebody who is to be added. */
export type Candidate = {
  /** The organisation: with accounts here or not, or no professional organisation at all. */
  organisation: { shortName: string; affiliated: boolean; professional: boolean } | null
  /** The number as it is compared (memberKey). */
  key: string
  name: string | null
  /** Who it is, when the organisation has accounts here and the number is known there. */
  therapist: { ended: boolean } | null
}

/**
 * Whether somebody can be named as a member: by organisation and number; who isn't known here, by name too (KS-GRP-4).
 * @returns null when they can
 */
export function whyNotNamed({ organisation, key, name, therapist }: Candidate): Refusal | null {
  if (!organisation?.professional) return invalid('organisation', 'Kies een beroepsorganisatie uit de lijst.')
  if (key === '') return invalid('membershipNumber', 'Vul het lidnummer in.')
  if (!organisation.affiliated) {
    return name?.trim()
      ? null
      : invalid('name', `Vul de naam in. Leden van ${organisation.shortName} kennen we hier niet.`)
  }
  if (!therapist) {
    return invalid(
      'membershipNumber',
      `Dit lidnummer kennen we niet bij ${organisation.shortName}. Kijk het na bij het lid.`,
    )
  }
  return therapist.ended ? invalid('membershipNumber', `Dit lid is uitgeschreven bij ${organisation.shortName}.`) : null
}

/** Somebody is in a group already: this one, or another, of which nothing is told (KS-GRP-5). */
export const alreadyIn = (thisGroup: boolean): Refusal =>
  thisGroup
    ? conflict('Dit lid zit al in deze groep.', 'membershipNumber')
    : conflict(
        'Dit lid zit al in een andere intervisiegroep. Iemand kan maar in één groep tegelijk zitten: eerst daar uitschrijven, dan hier aanmelden.',
        'membershipNumber',
      )

/** The same, said to who it is about. */
export const youAreIn = conflict(
  'Je zit al in een intervisiegroep. Je kunt maar in één groep tegelijk zitten: ga daar eerst uit.',
)

/**
 * Whether somebody can leave, or be removed: who manages hands over first, so that there is always one (KS-GRP-3).
 * @param others how many others are in the group
 * @param self whether they do it themselves
 */
export function whyNotRemoved(role: 'manager' | 'member', others: number, self: boolean): Refusal | null {
  if (role === 'member') return null
  if (others === 0) {
    return conflict(
      self ? 'Je bent het laatste lid. Hef de groep op als je weg wilt.' : 'Dit is het laatste lid. Hef de groep op.',
    )
  }
  return conflict(
    self
      ? 'Je bent groepsmanager. Draag de groep eerst over aan een ander lid, dan kun je eruit.'
      : 'Dit lid is groepsmanager. Draag de groep eerst over aan een ander lid.',
  )
}

/** Whether somebody can become the manager: a member with an account here, who isn't it yet (KS-GRP-3). */
export function whyNotManager(
  target: { role: 'manager' | 'member'; hasAccount: boolean; ended: boolean } | null,
): Refusal | null {
  if (!target) return invalid('memberId', 'Kies iemand die nu in de groep zit.')
  if (target.role === 'manager') return conflict('Dit lid is al groepsmanager.', 'memberId')
  if (!target.hasAccount) {
    return invalid(
      'memberId',
      'Kies een lid met een account op dit portaal. Zonder account kan iemand de groep niet beheren.',
    )
  }
  return target.ended ? invalid('memberId', 'Dit lid is uitgeschreven. Kies een ander lid.') : null
}

/** What a request to join stands at when it can't be answered any more. */
export const answered = {
  accepted: 'Dit verzoek is al aangenomen.',
  declined: 'Dit verzoek is al afgewezen.',
  withdrawn: 'Dit verzoek is ingetrokken.',
} as const
