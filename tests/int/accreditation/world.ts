import type { PayloadRequest } from 'payload'
import { addDays, type CalendarDate } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'
import type { Course } from '@/src/payload-types'
import { aCourse, anAccreditation, aProvider, aSession } from '@/tests/factories/accreditation'
import { anOrganisation } from '@/tests/factories/organisations'
import { systemRequest } from '@/tests/support/payload'
import { theRegister, today } from '../registers/people'

export const inDays = (days: number): CalendarDate => addDays(today, days)

type Counts = { category: string; topic?: string; component?: string; points: number; norm?: string }

type Given = Partial<Omit<Course, 'id'>> & {
  title: string
  provider: number
  counts?: readonly Counts[]
  validFrom?: CalendarDate
  validUntil?: CalendarDate
  revokedOn?: CalendarDate
  sessions?: readonly {
    on: CalendarDate
    until?: CalendarDate
    place?: string
    price?: number
    status?: 'planned' | 'cancelled'
  }[]
}

const slugOf = (title: string): string =>
  title
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')

/** A norm by its code, with its register. */
export async function normByCode(code: string): Promise<{ norm: number; register: number; organisation: number }> {
  const [row] = await query(
    await systemRequest(),
    sql`SELECT n.id AS norm, n.register_id AS register, g.organisation_id AS organisation
          FROM norms n JOIN registers g ON g.id = n.register_id WHERE n.code = ${code}`,
  )
  const { norm, register, organisation } = row ?? {}
  if (typeof norm !== 'number' || typeof register !== 'number' || typeof organisation !== 'number') {
    throw new Error(`no norm ${code}`)
  }
  return { norm, register, organisation }
}

/** A register keeper with the norms of the maternity carers, unless somebody made them already. */
export async function maternityNorms(req: PayloadRequest): Promise<void> {
  const keeper = await anOrganisation(req, { kind: 'register-keeper' })
  await theRegister('kckz', keeper.id)
}

/** A course in the agenda: accredited from ten days ago for a year, in norm 2023 unless it says otherwise. */
export async function inAgenda(req: PayloadRequest, given: Given): Promise<Course> {
  const { counts = [{ category: 'C', points: 2 }], sessions = [{ on: inDays(20) }], title, provider, ...rest } = given
  const { validFrom = inDays(-10), validUntil = inDays(355), revokedOn, ...course } = rest
  const made = await aCourse(req, { slug: slugOf(title), ...course, title, provider })
  for (const { norm: code = 'kckz-2023', ...worth } of counts) {
    const norm = await normByCode(code)
    await anAccreditation(req, { course: made.id, provider, ...norm, ...worth, validFrom, validUntil, revokedOn })
  }
  for (const { on, until = on, ...session } of sessions) {
    await aSession(req, { course: made.id, startsOn: on, endsOn: until, ...session })
  }
  return made
}

/** A provider by name. */
export async function theProvider(req: PayloadRequest, name: string): Promise<number> {
  return (await aProvider(req, { name, slug: slugOf(name) })).id
}
