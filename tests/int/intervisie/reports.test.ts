import { describe, expect, it } from 'vitest'
import { remindToConfirm } from '@/collections/intervisie/IntervisieReports/jobs/remind'
import { query, sql } from '@/src/lib/sql'
import { aFileRow } from '@/tests/factories/evidence'
import { pdf } from '@/tests/factories/files'
import { aGroup } from '@/tests/factories/intervisie'
import { anOrganisation } from '@/tests/factories/organisations'
import { upload } from '@/tests/support/files'
import { systemRequest } from '@/tests/support/payload'
import { emailOf, type PersonaName } from '@/tests/support/personas'
import { rest } from '@/tests/support/rest'
import { fieldsOf, messageOf, profileOf } from '../evidence/people'
import { daysAgo } from '../registers/people'

let used = 0
const aDay = (): string => {
  used += 1
  return daysAgo(used)
}

type Group = { id: number; members: Record<'alice' | 'bob' | 'carol' | 'elsewhere', number> }

/** Alice, Bob (North), Carol (South) and somebody of an organisation without accounts; made once. */
let made: Promise<Group> | null = null
const theGroup = (): Promise<Group> => {
  made ??= (async () => {
    const req = await systemRequest()
    const people = await Promise.all((['alice', 'bob', 'carol'] as const).map(profileOf))
    const elsewhere = await anOrganisation(req, { name: 'Kring zonder accounts', affiliated: false })
    const others = [{ organisation: elsewhere.id, membershipNumber: 'K-1', name: 'Karin Smit' }]
    const { id } = await aGroup(req, { members: people.map(({ therapist }) => therapist), others, from: daysAgo(300) })
    const rows = await query(req, sql`SELECT id FROM intervisie_group_members WHERE group_id = ${id} ORDER BY id`)
    const [alice = 0, bob = 0, carol = 0, fourth = 0] = rows.map((row) => Number(row.id))
    return { id, members: { alice, bob, carol, elsewhere: fourth } }
  })()
  return made
}

const post = (who: PersonaName | null, id: number, step: string, json: object = {}) =>
  rest(who).post(`/api/intervisie-reports/${id}/${step}`, { json })

/** A report of Alice that isn't sent yet. */
async function draft(given: object = {}): Promise<number> {
  await theGroup()
  const req = await systemRequest()
  const files = [(await aFileRow(req, await profileOf('alice'))).id]
  const json = { date: aDay(), startsAt: '19:30', endsAt: '21:30', themes: 'Grenzen stellen', files, ...given }
  const { status, body } = await rest('alice').post('/api/intervisie-reports', { json })
  if (status !== 201) throw new Error(JSON.stringify(body))
  return body.doc.id
}

/** The same, sent to Bob, Carol and who has no account. */
async function sent(given: object = {}): Promise<number> {
  const { members } = await theGroup()
  const id = await draft(given)
  const { status, body } = await post('alice', id, 'send', { members: [members.bob, members.carol, members.elsewhere] })
  if (status !== 200) throw new Error(JSON.stringify(body))
  return id
}

const answersOf = async (report: number) =>
  (
    await query(
      await systemRequest(),
      sql`SELECT p.answer::text, s.status::text AS session FROM intervisie_report_participants p
          LEFT JOIN intervisie_sessions s ON s.id = p.session_id WHERE p.report_id = ${report} ORDER BY p.id`,
    )
  ).map(({ answer, session }) => [answer, session])

const sessionOf = async (who: PersonaName, report: number): Promise<number> => {
  const { therapist } = await profileOf(who)
  const rows = await query(
    await systemRequest(),
    sql`SELECT id FROM intervisie_sessions WHERE report_id = ${report} AND therapist_id = ${therapist}`,
  )
  return Number(rows[0]?.id ?? 0)
}

const mailsTo = async (who: PersonaName, template: string): Promise<number> =>
  (
    await query(
      await systemRequest(),
      sql`SELECT 1 FROM outbox WHERE "to" = ${emailOf(who)} AND template = ${template}`,
    )
  ).length

describe('X-4: writing the report of a group', () => {
  it('is of the group of that day; title and hours are the program’s, who decides is not in the body', {
    timeout: 60_000,
  }, async () => {
    const { id: group } = await theGroup()
    const id = await draft({ hours: 9, title: 'Zelf', status: 'sent', group: 1, organisations: [1] })
    const { body } = await rest('alice').get(`/api/intervisie-reports/${id}`)
    expect([body.group, body.hours, body.status, body.organisations ?? []]).toEqual([group, 2, 'draft', []])
    expect(body.title).toMatch(/^Groepsverslag \d/)
    for (const who of ['bob', 'carol', 'reviewer', 'admin'] as const)
      expect([who, (await rest(who).get(`/api/intervisie-reports/${id}`)).status]).toEqual([who, 404])
  })

  it.each([
    ['on a day without a group', { date: daysAgo(500) }, 'date'],
    ['that ends before it begins', { startsAt: '21:00', endsAt: '20:00' }, 'endsAt'],
    ['with somebody else’s file', { files: [999_999] }, 'files'],
  ])('%s is refused', async (_what, given, field) => {
    await theGroup()
    const json = { date: aDay(), startsAt: '19:30', endsAt: '21:30', themes: 'x', ...given }
    const { status, body } = await rest('alice').post('/api/intervisie-reports', { json })
    expect([status, fieldsOf(body)]).toEqual([400, [field]])
  })

  it.each([
    ['without times', { startsAt: null, endsAt: null }, ['startsAt', 'endsAt']],
    ['without a file', { files: [] }, ['files']],
    ['without themes', { themes: ' ' }, ['themes']],
  ])('%s it isn’t sent', async (_what, given, fields) => {
    const { members } = await theGroup()
    const { status, body } = await post('alice', await draft(given), 'send', { members: [members.bob] })
    expect([status, fieldsOf(body)]).toEqual([400, fields])
  })

  it('nor to nobody, nor to who wasn’t in the group, nor by someone else', async () => {
    const { members } = await theGroup()
    const id = await draft()
    for (const wrong of [[], [members.alice], [999_999]]) {
      const { status, body } = await post('alice', id, 'send', { members: wrong })
      expect([status, fieldsOf(body)]).toEqual([400, ['members']])
    }
    for (const who of ['bob', 'carol'] as const)
      expect((await post(who, id, 'send', { members: [members.bob] })).status).toBe(404)
    expect((await post(null, id, 'send', { members: [members.bob] })).status).toBe(401)
    expect((await post('reviewer', id, 'send', { members: [members.bob] })).status).toBe(404)
  })
})

describe('X-4: sent to who was there', () => {
  it('its author has confirmed; who has an account is asked by mail; who has none is named', async () => {
    const before = [await mailsTo('bob', 'intervisie-confirm'), await mailsTo('carol', 'intervisie-confirm')]
    const id = await sent()
    expect(await answersOf(id)).toEqual([
      ['confirmed', 'submitted'],
      ['waiting', null],
      ['waiting', null],
      ['named', null],
    ])
    const after = [await mailsTo('bob', 'intervisie-confirm'), await mailsTo('carol', 'intervisie-confirm')]
    expect(after).toEqual(before.map((mails) => mails + 1))
    expect((await post('alice', id, 'send', { members: [] })).status).toBe(409)
    const change = await rest('alice').patch(`/api/intervisie-reports/${id}`, { json: { themes: 'Anders' } })
    expect([change.status, messageOf(change.body)]).toEqual([409, expect.stringMatching(/al verstuurd.*Trek/)])
    expect((await rest('alice').delete(`/api/intervisie-reports/${id}`)).status).toBe(409)
  })

  it('confirming puts the session in one’s own dossier, with what the report says, handed in at one’s own organisation', async () => {
    const id = await sent()
    expect((await post('carol', id, 'confirm')).status).toBe(200)
    const own = await sessionOf('carol', id)
    const { body } = await rest('carol').get(`/api/intervisie-sessions/${own}`)
    const { organisation } = await profileOf('carol')
    expect([body.status, body.hours, body.creditedHours, body.organisation]).toEqual(['submitted', 2, 2, organisation])
    expect((await rest('reviewerSouth').get(`/api/intervisie-sessions/${own}`)).status).toBe(200)
    expect((await rest('reviewer').get(`/api/intervisie-sessions/${own}`)).status).toBe(404)
    const again = await post('carol', id, 'confirm')
    expect([again.status, messageOf(again.body)]).toEqual([409, expect.stringMatching(/al bevestigd/)])
    const changed = await rest('carol').patch(`/api/intervisie-sessions/${own}`, { json: { date: daysAgo(200) } })
    expect([changed.status, fieldsOf(changed.body)]).toEqual([400, ['date']])
  })

  it('confirming twice at the same moment: exactly one session', async () => {
    const id = await sent()
    const replies = await Promise.all([post('bob', id, 'confirm'), post('bob', id, 'confirm')])
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409])
    expect((await answersOf(id))[1]).toEqual(['confirmed', 'submitted'])
  })

  it('norms §2.9: who was in another session at that time hears so, and nothing is written', async () => {
    const date = aDay()
    await sent({ date })
    const { members } = await theGroup()
    const second = await draft({ date, startsAt: '20:00', endsAt: '22:00' })
    const { status, body } = await post('alice', second, 'send', { members: [members.bob] })
    expect([status, messageOf(body)]).toEqual([409, expect.stringMatching(/op dezelfde tijd/)])
    expect(await answersOf(second)).toEqual([])
    expect((await rest('alice').get(`/api/intervisie-reports/${second}`)).body.status).toBe('draft')
  })

  it('declining says why, and the author hears it; who isn’t in it finds nothing', async () => {
    const id = await sent()
    const before = await mailsTo('alice', 'intervisie-declined')
    const silent = await post('bob', id, 'decline')
    expect([silent.status, fieldsOf(silent.body)]).toEqual([400, ['reason']])
    expect((await post('bob', id, 'decline', { reason: 'Ik was ziek.' })).status).toBe(200)
    expect((await answersOf(id))[1]).toEqual(['declined', null])
    expect(await mailsTo('alice', 'intervisie-declined')).toBe(before + 1)
    expect((await post('bob', id, 'decline', { reason: 'Nog eens' })).status).toBe(409)
    expect((await post('bob', id, 'confirm')).status).toBe(200)
    const only = await draft()
    const { members } = await theGroup()
    await post('alice', only, 'send', { members: [members.bob] })
    for (const step of ['confirm', 'decline'])
      expect((await post('carol', only, step, { reason: 'x' })).status).toBe(404)
    for (const step of ['confirm', 'decline', 'send', 'withdraw'])
      expect((await post('alice', 999_999, step, { reason: 'x', members: [] })).status).toBe(404)
  })

  it('taken back while nobody else confirmed, it is a draft again; after that it stays', async () => {
    const id = await sent()
    expect((await post('bob', id, 'withdraw')).status).toBe(404)
    expect((await post('alice', id, 'withdraw')).status).toBe(200)
    expect([await answersOf(id), await sessionOf('alice', id)]).toEqual([[], 0])
    expect((await post('bob', id, 'confirm')).status).toBe(404)
    const { members } = await theGroup()
    expect((await post('alice', id, 'send', { members: [members.bob] })).status).toBe(200)
    await post('bob', id, 'confirm')
    expect((await post('alice', id, 'withdraw')).status).toBe(409)
  })

  it('confirming and withdrawing at the same moment: exactly one happens', async () => {
    for (let round = 0; round < 3; round += 1) {
      const id = await sent()
      const [confirmed, withdrawn] = await Promise.all([post('bob', id, 'confirm'), post('alice', id, 'withdraw')])
      expect([confirmed.status === 200, withdrawn.status === 200].filter(Boolean)).toHaveLength(1)
    }
  })

  it('who takes the session out of their dossier is asked again', async () => {
    const id = await sent()
    await post('bob', id, 'confirm')
    expect((await rest('bob').delete(`/api/intervisie-sessions/${await sessionOf('bob', id)}`)).status).toBe(200)
    expect((await answersOf(id))[1]).toEqual(['waiting', null])
    expect((await post('bob', id, 'confirm')).status).toBe(200)
  })
})

describe('X-4: the file of a report', () => {
  it('is opened by who was there and by reviewers of all their organisations, once it is sent', async () => {
    const { members } = await theGroup()
    const { body: file } = await upload('alice', await pdf(), 'verslag.pdf')
    const id = await draft({ files: [file.id] })
    const open = async (who: PersonaName | null) => (await rest(who).get(`/api/files/${file.id}/content`)).status
    for (const who of ['bob', 'carol', 'reviewer', 'reviewerSouth', null] as const)
      expect([who, await open(who)]).toEqual([who, 404])
    await post('alice', id, 'send', { members: [members.carol] })
    for (const [who, status] of [
      ['alice', 200],
      ['carol', 200],
      ['reviewer', 200],
      ['reviewerSouth', 200],
      ['bob', 404],
      ['support', 404],
      [null, 404],
    ] as const) {
      expect([who, await open(who)]).toEqual([who, status])
    }
    await post('alice', id, 'withdraw')
    for (const who of ['carol', 'reviewer', 'reviewerSouth'] as const)
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
