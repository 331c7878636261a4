import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { normsInUse } from '@/collections/accreditation/AccreditationRequests/norms'
import type { Norm } from '@/src/domain/registers/norm'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'

type Named = { code: string; title: string }
export type TopicChoice = Named & { components: Named[] }
export type CategoryChoice = Named & { topics: TopicChoice[] }
/** A norm in which a course can count, with what it can count for. */
export type NormChoice = {
  id: number
  title: string
  register: number
  registerName: string
  categories: CategoryChoice[]
}

const registerRow = z.object({ id: z.number(), name: z.string() })

const named = ({ code, title }: Named): Named => ({ code, title })

/** What a provider can book in a norm: what members enter themselves is left out. */
const categoriesOf = ({ categories }: Norm): CategoryChoice[] =>
  categories
    .filter(({ booking }) => booking !== 'on-submission')
    .map((category) => ({
      ...named(category),
      topics: category.topics.map((topic) => ({ ...named(topic), components: topic.components.map(named) })),
    }))

/** Every norm that a course can be accredited in, of one register or of all. */
export async function normChoices(req: PayloadRequest, today: CalendarDate, only?: number): Promise<NormChoice[]> {
  const rows = await query(
    req,
    sql`SELECT id, name FROM registers WHERE ${only ? sql`id = ${only}` : sql`true`} ORDER BY name, id`,
  )
  const choices: NormChoice[] = []
  for (const { id: register, name: registerName } of z.array(registerRow).parse(rows)) {
    for (const [id, norm] of await normsInUse(req, register, today)) {
      const categories = categoriesOf(norm)
      if (categories.length > 0) choices.push({ id, title: norm.title, register, registerName, categories })
    }
  }
  return choices
}
