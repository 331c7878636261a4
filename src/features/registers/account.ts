import type { PayloadRequest } from 'payload'
import { loadDossiersOf } from '@/collections/registers/shared/loadDossier'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import type { Member } from '@/src/features/portal/member'
import { type EndDate, endDates } from './dossier/obligations'
import { dossierPath } from './dossier/page'
import type { DossierStanding } from './dossier/standing'
import { dossierView } from './dossier/view'

/** A dossier in short, for the account page. */
export type DossierSummary = {
  name: string
  number: string
  href: string
  standing: DossierStanding
  total: { counted: number; required: number; met: boolean } | null
  /** Per obligation when it must be met; null: not for this member (KS-ACC-9: reimbursable members only). */
  endDates: EndDate[] | null
}

/** The member's dossiers in short. One query; none for who isn't in a register. */
export async function dossierSummaries(req: PayloadRequest, member: Member): Promise<DossierSummary[]> {
  if (!member.registered) return []
  const on = amsterdamDay(new Date())
  const dossiers = await loadDossiersOf(req, member.therapist, on)
  return dossiers.map((loaded) => {
    const view = dossierView(loaded, { reminders: [], decisions: [] }, on)
    return {
      name: view.register.name,
      number: view.number,
      href: dossierPath(view.register.slug, dossiers.length > 1),
      standing: view.standing,
      total: view.total,
      endDates: member.tier === 'reimbursable' && !view.period.isFixed ? endDates(view.assessment) : null,
    }
  })
}
