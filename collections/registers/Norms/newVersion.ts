import type { PayloadRequest, RequiredDataFromCollectionSlug } from 'payload'
import { mayWithin } from '@/src/access/permissions'
import { getViewer } from '@/src/access/viewer'
import { nextVersion } from '@/src/domain/registers/next-version'
import { normSchema } from '@/src/domain/registers/norm'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { notFound } from '@/src/lib/errors/refusals'
import { asSystem, asUser } from '@/src/lib/local-api'
import { idOf } from '@/src/lib/relation'
import { query, sql } from '@/src/lib/sql'

/**
 * A new version of a norm: a draft with everything that the norm asks, to be changed, tried and published (norms.md).
 * @returns the id of the draft
 * @throws APIError 404 out of reach
 */
export async function newVersion(req: PayloadRequest, id: number): Promise<number> {
  const norm = await req.payload.findByID({
    collection: 'norms',
    id,
    disableErrors: true,
    ...asSystem(req, 'norm that gets a new version'),
  })
  const [register, organisation] = [idOf(norm?.register), idOf(norm?.organisation)]
  if (!norm || register === null || organisation === null) throw notFound()
  if (!mayWithin(await getViewer(req), 'manageRegisters', organisation)) throw notFound()
  const taken = await query(req, sql`SELECT code FROM norms`)
  const definition = normSchema.parse(norm.definition)
  const data: Record<string, unknown> = {
    ...definition,
    ...nextVersion(
      definition,
      taken.map(({ code }) => String(code)),
      amsterdamDay(new Date()),
    ),
    validUntil: null,
    register,
  }
  const made = await req.payload.create({
    collection: 'norms',
    // The requirements are ordinary fields of the form; the hook that makes the definition of them checks them again.
    data: data as RequiredDataFromCollectionSlug<'norms'>,
    ...asUser(req),
  })
  return made.id
}
