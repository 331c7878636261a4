import { describe, expect, it } from 'vitest'
import { query, sql } from '@/src/lib/sql'
import { aFileRow } from '@/tests/factories/evidence'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { fieldsOf, messageOf, profileOf } from '../evidence/people'
import { daysAgo } from '../registers/people'
import { aGroupOf } from './people'
import { aDay, answersOf, draft, mailsTo, post, sent, sessionOf, theGroup } from './report-people'

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

describe('X-4: who was in the group on the day of the session', () => {
  it('can be named when they left since; not for a day after that, also beside who can', async () => {
    const { manager, rows } = await aGroupOf(4)
    const req = await systemRequest()
    const [, stays = 0, , left = 0] = rows
    await query(req, sql`UPDATE intervisie_group_members SET until = ${daysAgo(3)} WHERE id = ${left}`)
    const send = async (date: string, members: number[]) => {
      const json = {
        date,
        startsAt: '19:30',
        endsAt: '21:30',
        themes: 'Afscheid',
        files: [(await aFileRow(req, manager)).id],
      }
      const { body } = await rest(manager).post('/api/intervisie-reports', { json })
      return rest(manager).post(`/api/intervisie-reports/${body.doc.id}/send`, { json: { members } })
    }
    expect((await send(daysAgo(3), [stays, left])).status).toBe(200)
    const { status, body } = await send(daysAgo(2), [stays, left])
    expect([status, fieldsOf(body)]).toEqual([400, ['members']])
    expect((await send(daysAgo(2), [stays])).status).toBe(200)
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

  it('taken back while nobody else confirmed, it is a draft again and who was asked hears so; after that it stays', async () => {
    const id = await sent()
    const told = () =>
      Promise.all((['alice', 'bob', 'carol'] as const).map((who) => mailsTo(who, 'intervisie-withdrawn')))
    const before = await told()
    expect((await post('bob', id, 'withdraw')).status).toBe(404)
    expect(await told()).toEqual(before)
    expect((await post('alice', id, 'withdraw')).status).toBe(200)
    // Who was asked hears that there is nothing to confirm; who wrote it knows.
    expect(await told()).toEqual(before.map((count, index) => count + Number(index > 0)))
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
