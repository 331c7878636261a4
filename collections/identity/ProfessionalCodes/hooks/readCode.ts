import type { CollectionBeforeChangeHook } from 'payload'
import { agbProblem, bsnRefused, digitsOf, holdsBsn, umbrellaProblem } from '@/src/domain/identity/numbers'
import { conflict, invalid } from '@/src/lib/errors/refusals'
import { idOf } from '@/src/lib/relation'
import { query, sql } from '@/src/lib/sql'

const typed = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/** A code as it is kept (KS-ACC-7). Another code than the one that was looked up hasn't been looked up. */
export const readCode: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  const after = { ...originalDoc, ...data }
  if (operation === 'update' && after.kind !== originalDoc?.kind) {
    throw invalid({ kind: 'De soort staat vast. Verwijder deze code en voeg een nieuwe toe.' })
  }
  const agb = after.kind === 'agb'
  const code = agb ? digitsOf(typed(after.code)) : typed(after.code)
  const issuer = typed(after.issuer)
  const changed = operation === 'create' || code !== originalDoc?.code || issuer !== typed(originalDoc?.issuer)
  if (!changed) return data
  const wrong = (agb ? agbProblem : umbrellaProblem)(code)
  if (wrong) throw invalid({ code: wrong })
  if (holdsBsn(issuer)) throw invalid({ issuer: bsnRefused })
  const owner = idOf(after.therapist)
  // Two at once wait for each other here, so that the second is told in words; the index holds in any case.
  if (agb) await query(req, sql`SELECT pg_advisory_xact_lock(hashtext('agb'), hashtext(${code}))`)
  const [taken] = agb
    ? await query(
        req,
        sql`SELECT 1 FROM professional_codes WHERE kind = 'agb' AND code = ${code} AND therapist_id <> ${owner}`,
      )
    : []
  if (taken) throw conflict('Deze AGB-code staat al bij een ander lid. Kijk de code na, of neem contact met ons op.')
  const fresh =
    operation === 'update' ? { status: 'unchecked', checkedOn: null, checkedByName: null, remark: null } : {}
  return { ...data, code, ...(data.issuer === undefined ? {} : { issuer: issuer || null }), ...fresh }
}
