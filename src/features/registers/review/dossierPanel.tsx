import type { PayloadRequest } from 'payload'
import type { ReactNode } from 'react'
import { loadPeriodDossier } from '@/collections/registers/shared/loadDossier'
import { relationIn } from '@/collections/registers/shared/relationIn'
import { assess } from '@/src/domain/registers/assess'
import { explain } from '@/src/domain/registers/explain'
import { amsterdamDay, earlierOf } from '@/src/domain/shared/calendar-date'
import { DossierAtDesk } from './DossierAtDesk'

/** The dossier behind a submission as it stands now, beside the form (KK-DOS-9). */
export async function dossierPanel(req: PayloadRequest, doc: Record<string, unknown>): Promise<ReactNode> {
  const period = relationIn(doc.period)
  const loaded = period === null ? null : await loadPeriodDossier(req, period)
  if (!loaded) return null
  const today = amsterdamDay(new Date())
  // A period that is over is judged on its last day: what was asked of it doesn't change any more.
  const on = earlierOf(today, loaded.end)
  const lines = explain(loaded.norm, loaded.dossier, on).map(({ text, counted }, index) => {
    const { id, earnedOn, category, description, points } = loaded.lines[index] ?? {}
    return {
      id: id ?? index,
      earnedOn: earnedOn ?? '',
      category: category ?? '',
      description: description ?? '',
      points: points ?? 0,
      counted,
      text,
    }
  })
  return <DossierAtDesk assessment={assess(loaded.norm, loaded.dossier, on)} lines={lines} norm={loaded.norm.title} />
}
