import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import type { MemberPage } from '@/src/features/portal/frame'
import { type EndDate, endDates } from './dossier/obligations'
import { dossierPath } from './dossier/path'
import type { DossierStanding } from './dossier/standing'
import { dossierView } from './dossier/view'

/** A dossier in short, for the account page. */
export type DossierSummary = {
  name: string
  number: string
  href: string
  standing: DossierStanding
  /** Whether it can be submitted now (KK-DOS-5). */
  canSubmit: boolean
  total: { counted: number; required: number; met: boolean } | null
  /** Per obligation when it must be met; null: not for this member (KS-ACC-9: reimbursable members only). */
  endDates: EndDate[] | null
}

/** The member's dossiers in short; none for who isn't in a register. */
export function dossierSummaries({ member, dossiers }: Pick<MemberPage, 'member' | 'dossiers'>): DossierSummary[] {
  const on = amsterdamDay(new Date())
  return dossiers.map((loaded) => {
    const view = dossierView(loaded, { reminders: [], decisions: [] }, on)
    return {
      name: view.register.name,
      number: view.number,
      href: dossierPath(view.register.slug, dossiers.length > 1),
      standing: view.standing,
      canSubmit: loaded.status === 'running' && view.assessment.submission.open,
      total: view.total,
      endDates: member.tier === 'reimbursable' && !view.period.isFixed ? endDates(view.assessment) : null,
    }
  })
}
