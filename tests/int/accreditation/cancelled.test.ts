import { describe, expect, it } from 'vitest'
import { sessionCalendar } from '@/src/features/accreditation/agenda/calendar'
import { courseBySlug } from '@/src/features/accreditation/agenda/course'
import { structuredCourse } from '@/src/features/accreditation/agenda/structured'
import { registersMap } from '@/src/features/registers/sitemap'
import { query, sql } from '@/src/lib/sql'
import { aRegister } from '@/tests/factories/registers'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { today } from '../registers/people'
import { ownProvider } from './meeting'
import { inAgenda, inDays, maternityNorms } from './world'

describe('KK-AGD-1: a meeting that doesn’t take place', () => {
  it('is told with its reason to who kept the link, until its day has passed', async () => {
    const req = await systemRequest()
    await maternityNorms(req)
    const course = await inAgenda(req, {
      title: 'Stoppen met roken in het kraambed',
      provider: await ownProvider(),
      sessions: [{ on: inDays(20) }, { on: inDays(30) }],
    })
    const [first] = await query(req, sql`SELECT id FROM course_sessions WHERE course_id = ${course.id} ORDER BY id`)
    const id = Number(first?.id)
    await rest('provider').post(`/api/course-sessions/${id}/cancel`, { json: { reason: 'De docent is ziek.' } })
    const page = await courseBySlug(req, String(course.slug), today)
    expect(page?.sessions.map(({ startsOn }) => startsOn)).toEqual([inDays(30)])
    expect(page?.cancelled).toMatchObject([{ id, startsOn: inDays(20), reason: 'De docent is ziek.' }])
    const [cancelled] = page?.cancelled ?? []
    if (!page || !cancelled) throw new Error('no cancelled meeting')
    const file = sessionCalendar(page, cancelled, 'https://portaal.test', new Date())
    expect(file).toContain('STATUS:CANCELLED')
    expect(JSON.stringify(structuredCourse(page, 'https://portaal.test'))).toContain('EventCancelled')
    expect((await courseBySlug(req, String(course.slug), inDays(21)))?.cancelled).toEqual([])
    // The first test of a file waits for the portal to start.
  }, 60_000)
})

describe('KK-PRO-1: the sitemap', () => {
  it('names the page of every register', async () => {
    const req = await systemRequest()
    const [keeper] = await query(req, sql`SELECT min(id) AS id FROM organisations`)
    const register = await aRegister(req, { organisation: Number(keeper?.id) })
    const paths = (await registersMap(req)).map(({ path }) => path)
    expect(paths).toEqual(expect.arrayContaining(['/registers', `/registers/${register.slug}`]))
  })
})
