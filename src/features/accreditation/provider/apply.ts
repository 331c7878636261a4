import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { moveRequest } from '@/collections/accreditation/AccreditationRequests/life/transition'
import { normsInUse } from '@/collections/accreditation/AccreditationRequests/norms'
import { isAccredited } from '@/collections/accreditation/Courses/accredited'
import type { JudgedCourse } from '@/src/domain/accreditation/course-changes'
import { type WorthLine, worthProblems } from '@/src/domain/accreditation/worth'
import type { Norm } from '@/src/domain/registers/norm'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { UnreadableForm } from '@/src/features/portal/attempt'
import { conflict } from '@/src/lib/errors/refusals'
import { asUser } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { registersOfCourse } from './requests'

export type Application = {
  course: number
  kind: 'new' | 'renewal'
  motivation: string | null
  lines: WorthLine[]
  submit: boolean
}

/** The norms that may be chosen, with the register of each. */
async function choosable(req: PayloadRequest): Promise<{ norms: Map<number, Norm>; registerOf: Map<number, number> }> {
  const norms = new Map<number, Norm>()
  const registerOf = new Map<number, number>()
  for (const { id } of await query(req, sql`SELECT id FROM registers ORDER BY id`)) {
    const register = Number(id)
    for (const [norm, definition] of await normsInUse(req, register, amsterdamDay(new Date()))) {
      norms.set(norm, definition)
      registerOf.set(norm, register)
    }
  }
  return { norms, registerOf }
}

async function open(
  req: PayloadRequest,
  data: {
    course: number
    register: number
    kind: 'new' | 'renewal' | 'change'
    motivation: string | null
    application: string
  },
  more: { lines?: WorthLine[]; changes?: Partial<JudgedCourse> },
): Promise<number> {
  const { application, ...asked } = data
  const { id } = await req.payload.create({
    collection: 'accreditation-requests',
    data: { ...asked, ...more, title: '', status: 'draft' },
    ...asUser(req),
  })
  // What belongs together is the program's to say.
  await req.payload.db.updateOne({
    collection: 'accreditation-requests',
    id,
    data: { application },
    req,
    returning: false,
  })
  return id
}

/**
 * One form for several registers, norms, categories and topics: a request per register, which belong together (KK-PRV-1).
 * All of it or nothing.
 * @returns the ids of the requests
 */
export const apply = (
  req: PayloadRequest,
  { course, kind, motivation, lines, submit }: Application,
): Promise<number[]> =>
  inTransaction(req, async () => {
    const { norms, registerOf } = await choosable(req)
    const problems = worthProblems(lines, norms)
    if (Object.keys(problems).length > 0) throw new UnreadableForm(problems)
    const application = randomUUID()
    const registers = new Set(lines.map(({ norm }) => registerOf.get(norm) ?? 0))
    const made: number[] = []
    for (const register of registers) {
      const asked = lines.filter(({ norm }) => registerOf.get(norm) === register)
      const id = await open(req, { course, register, kind, motivation, application }, { lines: asked })
      if (submit) await moveRequest(req, { id, action: 'submit' })
      made.push(id)
    }
    return made
  })

/** Asks every register in which a course counts to agree with a change of it. @returns the ids of the requests */
export const askForChange = (
  req: PayloadRequest,
  { course, changes, motivation }: { course: number; changes: Partial<JudgedCourse>; motivation: string | null },
): Promise<number[]> =>
  inTransaction(req, async () => {
    if (!(await isAccredited(req, course))) {
      throw conflict('Deze scholing is niet geaccrediteerd. Je kunt hem zelf wijzigen.')
    }
    const application = randomUUID()
    const made: number[] = []
    for (const register of await registersOfCourse(req, course, amsterdamDay(new Date()))) {
      const id = await open(req, { course, register, kind: 'change', motivation, application }, { changes })
      await moveRequest(req, { id, action: 'submit' })
      made.push(id)
    }
    return made
  })
