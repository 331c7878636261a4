import type { PayloadRequest } from 'payload'
import type { ReviewAct } from '@/plugins/review/options'
import { query, sql } from '@/src/lib/sql'
import { fixedOnceMade } from '../../registers/shared/fixedOnceMade'
import { relationIn } from '../../registers/shared/relationIn'

const message = 'Dit komt uit het groepsverslag en ligt vast. Klopt het niet? Overleg met wie het verslag schreef.'

const fromReport = ['date', 'startsAt', 'endsAt', 'hours', 'group', 'themes'] as const

type Doc = Record<string, unknown>

/** What somebody confirmed from the report of the group says what the report says. @throws APIError 400 naming the field */
export function keepReported(data: Doc, originalDoc: Doc | undefined): void {
  if (!originalDoc || relationIn(originalDoc.report) === null) return
  fixedOnceMade(data, originalDoc, Object.fromEntries(fromReport.map((field) => [field, message])))
}

/** Who takes such a session out of their dossier is asked again whether they were there. */
export async function sessionEffect(req: PayloadRequest, { item, action }: ReviewAct): Promise<void> {
  if (action !== 'delete' || relationIn(item.fields.report) === null) return
  await query(
    req,
    sql`UPDATE intervisie_report_participants SET answer = 'waiting', answered_at = NULL, session_id = NULL, updated_at = now()
         WHERE session_id = ${item.id}`,
  )
}
