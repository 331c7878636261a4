import { describe, expect, it } from 'vitest'
import GroupPage from '@/src/app/(member)/intervisiegroep/page'
import { loadIntervisie } from '@/src/features/intervisie/sessions/page'
import { query, sql } from '@/src/lib/sql'
import { systemRequest } from '@/tests/support/payload'
import { as, rest } from '@/tests/support/rest'
import { add, aGroupOf, aTherapistOf } from './people'

const params = { searchParams: Promise.resolve({}) }

describe('KS-GRP-3: a student who is added to a group before they are admitted', () => {
  it('finds the pages that the mail links to, and only from then on', async () => {
    const { group, manager } = await aGroupOf(2)
    const student = await aTherapistOf()
    await query(
      await systemRequest(),
      sql`UPDATE therapists SET standing = 'screening', tier = 'student', recognised_on = NULL WHERE id = ${student.therapist}`,
    )
    await expect(as(student, () => GroupPage(params))).rejects.toThrow(/404|NOT_FOUND/)
    expect(await as(student, loadIntervisie)).toBeNull()
    expect((await add(manager, group, student)).status).toBe(201)
    await expect(as(student, () => GroupPage(params))).resolves.toBeTruthy()
    const page = await as(student, loadIntervisie)
    expect(page?.groups).toMatchObject([{ group, until: null }])
    // Once in, leaving works as for anybody.
    const row = (await rest(student).get('/api/intervisie-group-members')).body.docs.find(
      ({ therapist }: { therapist: { id: number } | number }) =>
        (typeof therapist === 'number' ? therapist : therapist.id) === student.therapist,
    )
    expect((await rest(student).delete(`/api/intervisie-groups/${group}/members/${row.id}`)).status).toBe(200)
    // The first test of a file waits for the portal to start.
  }, 60_000)

  it('who was struck off gets no link to a page that they don’t have', async () => {
    const { group, manager, others } = await aGroupOf(3)
    const [gone, leaves] = others
    if (!gone || !leaves) throw new Error('three are in it')
    const req = await systemRequest()
    await query(req, sql`UPDATE therapists SET standing = 'ended' WHERE id = ${gone.therapist}`)
    const { body } = await rest(leaves).get('/api/intervisie-group-members?depth=0')
    const row = body.docs.find(({ therapist }: { therapist: number }) => therapist === leaves.therapist)
    expect((await rest(leaves).delete(`/api/intervisie-groups/${group}/members/${row.id}`)).status).toBe(200)
    const mails = await query(
      req,
      sql`SELECT "to", text LIKE '%/intervisiegroep%' AS linked FROM outbox WHERE template = 'group-incomplete'
           AND "to" IN (${gone.email}, ${manager.email}) ORDER BY "to" = ${gone.email}`,
    )
    expect(mails).toEqual([
      { to: manager.email, linked: true },
      { to: gone.email, linked: false },
    ])
  })
})
