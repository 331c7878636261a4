import { describe, expect, it } from 'vitest'
import { query, sql } from '@/src/lib/sql'
import { aFileRow } from '@/tests/factories/evidence'
import { aGroup, aSession } from '@/tests/factories/intervisie'
import { aTherapist } from '@/tests/factories/therapists'
import { systemRequest } from '@/tests/support/payload'
import type { PersonaName } from '@/tests/support/personas'
import { rest } from '@/tests/support/rest'
import { fieldsOf, messageOf, profileOf } from '../evidence/people'
import { daysAgo, registered, today } from '../registers/people'
import { aTherapistOf } from './people'

type Given = Parameters<typeof aSession>[2]

/** A day nobody used yet. */
let used = 0
const aDay = (): string => {
  used += 1
  return daysAgo(used)
}

async function draftOf(who: PersonaName, given: Given = {}): Promise<number> {
  return (await aSession(await systemRequest(), await profileOf(who), { date: aDay(), ...given })).id
}

const submit = (who: PersonaName, id: number) => rest(who).post(`/api/intervisie-sessions/${id}/submit`)
const change = (who: PersonaName, id: number, json: object) =>
  rest(who).patch(`/api/intervisie-sessions/${id}`, { json })

async function handedIn(who: PersonaName, given: Given = {}): Promise<number> {
  const id = await draftOf(who, given)
  const { status, body } = await submit(who, id)
  if (status !== 200) throw new Error(JSON.stringify(body))
  return id
}

/** The group of Alice, with others; made once. */
let group: Promise<{ id: number; members: number[] }> | null = null
const aliceInGroup = () => {
  group ??= (async () => {
    const req = await systemRequest()
    const { therapist, organisation } = await profileOf('alice')
    const other = await aTherapist(req, { organisation })
    const { therapist: bob } = await profileOf('bob')
    return aGroup(req, { members: [therapist, bob, other.id], from: daysAgo(300) })
  })()
  return group
}

describe('KS-INT-1: a session, on every way in', () => {
  it('over REST: title, minutes and hours follow from what was filled in; what counts can’t be said', {
    timeout: 60_000,
  }, async () => {
    const date = aDay()
    const json = {
      date,
      startsAt: '19:00',
      endsAt: '22:30',
      creditedHours: 9,
      title: 'Zelf bedacht',
      status: 'approved',
    }
    const { status, body } = await rest('alice').post('/api/intervisie-sessions', { json })
    expect([status, body.doc.hours, body.doc.creditedHours, body.doc.status]).toEqual([201, 3.5, 2, 'draft'])
    expect(body.doc.title).toMatch(/^Intervisie \d+ [a-z]+ \d{4}$/)
    expect([body.doc.startMinute, body.doc.endMinute]).toEqual([1140, 1350])
    const changed = await change('alice', body.doc.id, { creditedHours: 7 })
    expect([changed.status, changed.body.doc.creditedHours]).toEqual([200, 2])
    const shorter = await change('alice', body.doc.id, { endsAt: '20:00' })
    expect([shorter.body.doc.hours, shorter.body.doc.creditedHours]).toEqual([1, 1])
  })

  it.each<[string, object, string]>([
    ['hours that don’t agree with the times', { startsAt: '19:00', endsAt: '21:00', hours: 3 }, 'hours'],
    ['an end before the begin', { startsAt: '21:00', endsAt: '19:00' }, 'endsAt'],
    ['a time that isn’t one', { startsAt: '19 uur' }, 'startsAt'],
    ['hours below zero', { hours: -1 }, 'hours'],
    ['more hours than a day has', { hours: 25 }, 'hours'],
  ])('%s is refused, at the field', async (_what, given, field) => {
    const { status, body } = await rest('alice').post('/api/intervisie-sessions', { json: { date: aDay(), ...given } })
    expect([status, fieldsOf(body)]).toEqual([400, [field]])
  })

  it.each<[string, Given, string]>([
    ['in the future', { date: '2030-01-01' }, 'date'],
    ['with one other therapist named', { participants: [{ name: 'Karin' }] }, 'participants'],
    ['without proof', { files: [] }, 'files'],
    ['without hours', { hours: null }, 'hours'],
  ])('norms §2.9: a session %s can’t be handed in', async (_what, given, field) => {
    const { status, body } = await submit('alice', await draftOf('alice', given))
    expect([status, fieldsOf(body)]).toEqual([400, [field]])
  })

  it('today’s can; longer than the cap is accepted as it lasted', async () => {
    const id = await handedIn('alice', { date: today, hours: 6 })
    const { body } = await rest('alice').get(`/api/intervisie-sessions/${id}`)
    expect([body.status, body.hours, body.creditedHours]).toEqual(['submitted', 6, 2])
  })

  it('the file a member handed in can be opened by the reviewer; nobody else reads the session', async () => {
    const id = await handedIn('alice')
    for (const [who, status] of [
      ['reviewer', 200],
      ['reviewerSouth', 404],
      ['bob', 404],
      ['support', 404],
    ] as const) {
      expect([who, (await rest(who).get(`/api/intervisie-sessions/${id}`)).status]).toEqual([who, status])
    }
  })
})

describe('KS-INT-1: of a group', () => {
  it('counts for who was in it that day; of another group it says what to do', async () => {
    const { id: group } = await aliceInGroup()
    await handedIn('alice', { group })
    const elsewhere = await submit('carol', await draftOf('carol', { group }))
    expect([elsewhere.status, fieldsOf(elsewhere.body)]).toEqual([400, ['group']])
    expect(messageOf(elsewhere.body)).toMatch(/geen lid van deze groep.*buiten een groep/)
    const before = await submit('alice', await draftOf('alice', { group, date: daysAgo(301) }))
    expect([before.status, fieldsOf(before.body)]).toEqual([400, ['group']])
    await handedIn('alice', { group, date: daysAgo(300) })
  })

  it('counts for who left up to and with their last day, for them and for the size of the group', async () => {
    const req = await systemRequest()
    const [leaver, stays, third] = [await aTherapistOf(), await aTherapistOf(), await aTherapistOf()]
    const people = [stays, third, leaver]
    const of = await aGroup(req, { members: people.map(({ therapist }) => therapist), from: daysAgo(300) })
    await query(req, sql`UPDATE intervisie_group_members SET until = ${daysAgo(100)} WHERE id = ${of.members[2]}`)
    const handIn = async (who: (typeof people)[number], date: string) => {
      const { id } = await aSession(req, who, { group: of.id, date })
      return rest(who).post(`/api/intervisie-sessions/${id}/submit`)
    }
    for (const who of people) expect((await handIn(who, daysAgo(100))).status).toBe(200)
    const after = await handIn(leaver, daysAgo(99))
    expect([after.status, fieldsOf(after.body)]).toEqual([400, ['group']])
    expect((await handIn(stays, daysAgo(99))).status).toBe(409)
  })

  it('KS-GRP-2: with two members on the day it is refused, and says what to do', async () => {
    const req = await systemRequest()
    const { therapist: carol, organisation } = await profileOf('carol')
    const small = await aGroup(req, {
      members: [carol, (await aTherapist(req, { organisation })).id],
      from: daysAgo(200),
    })
    const { status, body } = await submit('carol', await draftOf('carol', { group: small.id }))
    expect([status, messageOf(body)]).toEqual([409, expect.stringMatching(/2 leden; een sessie telt vanaf 3/)])
  })

  it('what was handed in keeps to it when it is changed', async () => {
    const { id: group } = await aliceInGroup()
    const id = await handedIn('alice', { group })
    const { status, body } = await change('alice', id, { date: daysAgo(310) })
    expect([status, fieldsOf(body)]).toEqual([400, ['group']])
  })
})

describe('norms §2.9: nobody is in two sessions at once', () => {
  it('a session on the same time of a day is refused; before or after it is fine', async () => {
    const date = aDay()
    await handedIn('alice', { date, hours: null, startsAt: '09:00', endsAt: '11:00' })
    const during = await submit(
      'alice',
      await draftOf('alice', { date, hours: null, startsAt: '10:59', endsAt: '12:00' }),
    )
    expect([during.status, messageOf(during.body)]).toEqual([
      409,
      expect.stringMatching(/op dezelfde tijd al een sessie/),
    ])
    const allDay = await submit('alice', await draftOf('alice', { date }))
    expect(allDay.status).toBe(409)
    await handedIn('alice', { date, hours: null, startsAt: '11:00', endsAt: '13:00' })
    await handedIn('bob', { date })
  })

  it('also when one that was handed in is moved there', async () => {
    const date = aDay()
    await handedIn('alice', { date })
    const id = await handedIn('alice')
    expect((await change('alice', id, { date })).status).toBe(409)
    expect((await change('alice', id, { themes: 'Grenzen stellen' })).status).toBe(200)
  })

  it('two handed in at the same moment: exactly one is, the other hears why', async () => {
    for (let round = 0; round < 5; round += 1) {
      const date = aDay()
      const ids = await Promise.all([draftOf('bob', { date }), draftOf('bob', { date })])
      const replies = await Promise.all(ids.map((id) => submit('bob', id)))
      expect(replies.map(({ status }) => status).sort()).toEqual([200, 409])
      const refused = replies.find(({ status }) => status === 409)
      expect(messageOf(refused?.body ?? {})).toMatch(/op dezelfde tijd al een sessie/)
    }
  })

  it('and past the rules the database refuses it', async () => {
    const req = await systemRequest()
    const date = aDay()
    await handedIn('bob', { date })
    const id = await draftOf('bob', { date })
    await expect(
      query(req, sql`UPDATE intervisie_sessions SET status = 'submitted' WHERE id = ${id}`),
    ).rejects.toThrow()
  })
})

describe('KS-INT-2: approved, it stands in the dossier', () => {
  it('the assessment grows by the session and its hours up to the cap', async () => {
    const { id: registration } = await registered('carol', 'cat', daysAgo(900))
    const req = await systemRequest()
    const { therapist } = await profileOf('carol')
    await query(req, sql`UPDATE therapists SET recognised_on = ${daysAgo(900)} WHERE id = ${therapist}`)
    const year = Number(today.slice(0, 4))
    const standing = async () => {
      const { body } = await rest('carol').get(`/api/registrations/${registration}/assessment`)
      const found = body.obligations.find(
        (one: { kind: string; year?: number }) => one.kind === 'intervisie' && one.year === year,
      )
      return [found.sessions.have, found.hours.have]
    }
    const before = await standing()
    const date = `${year}-01-01`
    const id = await handedIn('carol', { date, hours: 5 })
    expect(await standing()).toEqual(before)
    const { status } = await rest('reviewerSouth').post(`/api/intervisie-sessions/${id}/approve`, { json: {} })
    expect([status, await standing()]).toEqual([200, [before[0] + 1, before[1] + 2]])
    const short = await handedIn('carol', { date: `${year}-01-02`, hours: 1.5 })
    await rest('reviewerSouth').post(`/api/intervisie-sessions/${short}/approve`, { json: {} })
    expect(await standing()).toEqual([before[0] + 1, before[1] + 3.5])
  })

  it('the cap is that of the norm the member is under', async () => {
    const id = await draftOf('carol', {
      hours: 3,
      files: [(await aFileRow(await systemRequest(), await profileOf('carol'))).id],
    })
    const { body } = await rest('carol').get(`/api/intervisie-sessions/${id}`)
    expect(body.creditedHours).toBe(2)
  })
})
