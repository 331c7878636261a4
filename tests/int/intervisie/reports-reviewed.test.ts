import { describe, expect, it } from 'vitest'
import { remindToConfirm } from '@/collections/intervisie/IntervisieReports/jobs/remind'
import { query, sql } from '@/src/lib/sql'
import { pdf } from '@/tests/factories/files'
import { upload } from '@/tests/support/files'
import { systemRequest } from '@/tests/support/payload'
import { emailOf, type PersonaName } from '@/tests/support/personas'
import { rest } from '@/tests/support/rest'
import { answersOf, draft, post, sent, theGroup } from './report-people'

describe('X-4: the file of a report', () => {
  it('is opened by who was there and by reviewers of all their organisations, once it is sent', {
    timeout: 60_000,
  }, async () => {
    const { members } = await theGroup()
    const { body: file } = await upload('alice', await pdf(), 'verslag.pdf')
    const id = await draft({ files: [file.id] })
    const open = async (who: PersonaName | null) => (await rest(who).get(`/api/files/${file.id}/content`)).status
    for (const who of ['bob', 'carol', 'reviewer', 'reviewerSouth', 'admin', null] as const)
      expect([who, await open(who)]).toEqual([who, 404])
    await post('alice', id, 'send', { members: [members.carol] })
    for (const [who, status] of [
      ['alice', 200],
      ['carol', 200],
      ['reviewer', 200],
      ['reviewerSouth', 200],
      ['admin', 200],
      ['bob', 404],
      ['support', 404],
      [null, 404],
    ] as const) {
      expect([who, await open(who)]).toEqual([who, status])
    }
    await post('alice', id, 'withdraw')
    for (const who of ['carol', 'reviewer', 'reviewerSouth', 'admin'] as const)
      expect([who, await open(who)]).toEqual([who, 404])
  })
})

describe('KS-INT-1: a reviewer approves a whole session of a group', () => {
  it('those of their own organisations; the others stay with their own reviewers', async () => {
    const id = await sent()
    for (const who of ['bob', 'carol'] as const) await post(who, id, 'confirm')
    expect((await post('alice', id, 'approve')).status).toBe(404)
    const { status, body } = await post('reviewer', id, 'approve')
    expect([status, body.approved, body.refused]).toEqual([200, 2, []])
    expect((await answersOf(id)).map(([, session]) => session)).toEqual(['approved', 'approved', 'submitted', null])
    expect((await post('reviewer', id, 'approve')).status).toBe(409)
    expect((await post('reviewerSouth', id, 'approve')).body.approved).toBe(1)
    const own = await draft()
    const { members } = await theGroup()
    await post('alice', own, 'send', { members: [members.bob] })
    expect((await post('reviewerSouth', own, 'approve')).status).toBe(404)
  })
})

describe('X-4: who doesn’t answer', () => {
  it('is reminded once, after a week; who answered isn’t', async () => {
    const { payload } = await systemRequest()
    const id = await sent()
    await post('carol', id, 'confirm')
    const later = (days: number) => new Date(Date.now() + days * 86_400_000)
    const reminders = async (who: PersonaName) =>
      (
        await query(
          await systemRequest(),
          sql`SELECT 1 FROM outbox o JOIN intervisie_report_participants p ON o.key = 'intervisie-reminder:' || p.id
               WHERE p.report_id = ${id} AND o."to" = ${emailOf(who)}`,
        )
      ).length
    await remindToConfirm(payload, later(6))
    expect(await reminders('bob')).toBe(0)
    await Promise.all([remindToConfirm(payload, later(8)), remindToConfirm(payload, later(8))])
    expect([await reminders('bob'), await reminders('carol'), await reminders('alice')]).toEqual([1, 0, 0])
    expect((await remindToConfirm(payload, later(30))).done).toBe(0)
  })
})
