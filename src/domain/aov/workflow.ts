import type { OrganisationKind, Standing } from '../identity/membership'
import type { ApplicationStatus } from './labels'

export type ApplicationAction = 'send' | 'accept' | 'decline' | 'withdraw'

/** From where to where each step leads; what isn't here can't be done (KS-AOV-1). */
const moves: Record<ApplicationAction, Partial<Record<ApplicationStatus, ApplicationStatus>>> = {
  send: { submitted: 'sent', sent: 'sent' },
  // The insurer can only answer what it got.
  accept: { sent: 'accepted' },
  decline: { sent: 'declined' },
  withdraw: { submitted: 'withdrawn', sent: 'withdrawn' },
}

/** The status after a step; null when it isn't possible from here. */
export const nextStatus = (status: ApplicationStatus, action: ApplicationAction): ApplicationStatus | null =>
  moves[action][status] ?? null

/** Whether it still waits for an answer. A member has one at a time. */
export const isOpen = (status: ApplicationStatus): boolean => nextStatus(status, 'withdraw') !== null

/** Who can apply: admitted members of a professional organisation, for which the collective insurance was made. */
export const mayApply = ({ kind, standing }: { kind: OrganisationKind; standing: Standing }): boolean =>
  kind === 'professional-organisation' && standing === 'admitted'

/** What an application is called to people and to the insurer, e.g. `AOV-000012`. */
export const referenceOf = (id: number): string => `AOV-${String(id).padStart(6, '0')}`

/** What a member agrees to when the tariff says nothing of its own. */
export const agreementOf = (tariff: { insurer: string; agreement: string | null }): string =>
  tariff.agreement?.trim() ||
  `Ik ga ermee akkoord dat mijn naam, adres, telefoonnummer, e-mailadres, geboortedatum en inkomen naar ${tariff.insurer} gaan, en dat ${tariff.insurer} daarna contact met mij opneemt. Mijn gegevens kloppen.`
