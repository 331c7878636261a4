import { createHash } from 'node:crypto'
import pg from 'pg'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { GET as readFeed } from '@/src/app/(member)/agenda/[file]/route'
import { GET as readFormat } from '@/src/app/(member)/dossier/formats/[register]/[file]/route'
import type { FileType } from '@/src/domain/evidence/file-types'
import { saveActivity } from '@/src/features/evidence/actions'
import { untouched } from '@/src/features/evidence/form-state'
import { loadMemberPage } from '@/src/features/portal/frame'
import { dossierSummaries } from '@/src/features/registers/account'
import { makeCalendarLinkAction, revokeCalendarLinkAction } from '@/src/features/registers/actions'
import { loadDossierPage } from '@/src/features/registers/dossier/page'
import { query, sql } from '@/src/lib/sql'
import { cat } from '@/src/seed/reference/norms/cat'
import { pohGgz } from '@/src/seed/reference/norms/pohGgz'
import { aFileRow } from '@/tests/factories/evidence'
import { aPeriod, aRegistration, someCredits } from '@/tests/factories/registers'
import { systemRequest } from '@/tests/support/payload'
import { as, rest } from '@/tests/support/rest'
import { aPerson, aRegisterOfNorth, organisation, type Registered, registered, smallNorm, today } from './life'
import { theRegister } from './people'

const idle = { outcome: 'idle', link: null, message: null } as const

const feed = (file: string): Promise<Response> =>
  readFeed(new Request(`https://portaal.test/agenda/${file}`), { params: Promise.resolve({ file }) })

/** The file name of a link that this person makes now. */
async function makeLink(person: Registered): Promise<string> {
  const { link } = await as(person, () => makeCalendarLinkAction(idle))
  const file = link?.split('/').at(-1)
  if (!file) throw new Error('no link')
  return file
}

describe('X-14: the private calendar link', () => {
  let kim: Registered
  beforeAll(async () => {
    kim = await registered({ endsIn: 40 })
  })

  it('gives the deadlines of its owner as whole days, to nobody’s cache', async () => {
    const reply = await feed(await makeLink(kim))
    expect(reply.status).toBe(200)
    expect(reply.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(reply.headers.get('cache-control')).toBe('no-store')
    const text = await reply.text()
    expect(text).toContain(`DTSTART;VALUE=DATE:${kim.end.replaceAll('-', '')}`)
    expect(text).not.toContain(kim.number)
  })

  it('stops working when it is made anew, and when it is revoked', async () => {
    const first = await makeLink(kim)
    const second = await makeLink(kim)
    expect([(await feed(first)).status, (await feed(second)).status]).toEqual([404, 200])
    expect((await as(kim, () => revokeCalendarLinkAction(idle))).outcome).toBe('revoked')
    expect((await feed(second)).status).toBe(404)
  })

  it('is one link, also when two are made at once', async () => {
    const made = await Promise.all([makeLink(kim), makeLink(kim)])
    const statuses = await Promise.all(made.map(async (file) => (await feed(file)).status))
    expect(statuses.sort()).toEqual([200, 404])
  })

  it('keeps only a hash of the secret, and shows it to nobody', async () => {
    const secret = (await makeLink(kim)).replace('.ics', '')
    const rows = await query(await systemRequest(), sql`SELECT row_to_json(f)::text AS row FROM calendar_feeds f`)
    const stored = JSON.stringify(rows)
    expect(stored).not.toContain(secret)
    expect(stored).toContain(createHash('sha256').update(secret).digest('hex'))
    for (const who of [kim, 'admin'] as const) expect((await rest(who).get('/api/calendar-feeds')).status).toBe(403)
  })

  it.each(['onbekend.ics', `${'a'.repeat(43)}.ics`, `${'a'.repeat(43)}`, '%00.ics'])('%s is a 404', async (file) => {
    expect((await feed(file)).status).toBe(404)
  })

  it('makes no link for who is logged out or has no profile', async () => {
    for (const who of [null, 'reviewer'] as const) {
      expect((await as(who, () => makeCalendarLinkAction(idle))).outcome).toBe('invalid')
    }
  })

  it('does not end the link of somebody else', async () => {
    const file = await makeLink(kim)
    const other = await registered()
    await as(other, () => revokeCalendarLinkAction(idle))
    expect((await feed(file)).status).toBe(200)
  })

  it('refuses who tries addresses, and says how long to wait', async () => {
    const from = new Headers({ 'x-forwarded-for': '203.0.113.77' })
    const guess = () =>
      readFeed(new Request('https://portaal.test/agenda/x.ics', { headers: from }), {
        params: Promise.resolve({ file: 'x.ics' }),
      })
    let last = await guess()
    for (let tries = 0; tries < 60; tries += 1) last = await guess()
    expect(last.status).toBe(429)
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0)
  })
})

describe('PG-2, PG-3: own activities', () => {
  let poh: Registered
  beforeAll(async () => {
    poh = await registered({ norm: { ...pohGgz, code: 'poh-proef' }, endsIn: 75, points: 0 })
  })

  async function form(mimeType: FileType, given: Record<string, string> = {}): Promise<FormData> {
    const owner = { therapist: poh.therapist, organisation: await organisation('noord') }
    const file = await aFileRow(await systemRequest(), owner, { mimeType })
    const data = new FormData()
    const fields = {
      registration: String(poh.registration),
      activity: 'B/intervisie',
      title: 'Intervisie over slaap',
      date: '1-3-2026',
      points: '2',
      description: '',
      intent: 'save',
      files: String(file.id),
      ...given,
    }
    for (const [name, value] of Object.entries(fields)) data.set(name, value)
    return data
  }
  const send = (data: FormData) => as(poh, () => saveActivity(untouched(), data))

  it('takes a photo as JPEG, and keeps category and activity', async () => {
    const state = await send(await form('image/jpeg'))
    expect(state).toMatchObject({ outcome: 'saved', errors: [] })
    const { body } = await rest(poh).get(`/api/activities/${state.id}`)
    expect(body).toMatchObject({ category: 'B', activity: 'intervisie', points: 2 })
  })

  it('refuses a PNG at the field of the files, and loses nothing that was typed', async () => {
    const state = await send(await form('image/png'))
    expect(state.outcome).toBe('invalid')
    expect(state.errors).toEqual([{ field: 'files', message: expect.stringContaining('alleen als PDF of JPEG') }])
    expect(state.values.title).toBe('Intervisie over slaap')
  })

  it('refuses a PNG over REST too', async () => {
    const owner = { therapist: poh.therapist, organisation: await organisation('noord') }
    const png = await aFileRow(await systemRequest(), owner, { mimeType: 'image/png' })
    const json = { title: 'X', registration: poh.registration, category: 'B', activity: 'intervisie', files: [png.id] }
    const reply = await rest(poh).post('/api/activities', { json })
    expect([reply.status, reply.body.errors[0].field]).toEqual([400, 'files'])
  })

  it.each([
    ['an activity that the norm does not know', { activity: 'B/yoga' }, 'activity'],
    ['a category that providers book', { activity: 'A/intervisie' }, 'activity'],
  ])('refuses %s', async (_what, given, field) => {
    const state = await send(await form('application/pdf', given))
    expect(state.errors.map((error) => error.field)).toEqual([field])
  })

  it('refuses the registration of somebody else', async () => {
    const other = await registered()
    const state = await send(await form('application/pdf', { registration: String(other.registration) }))
    expect(state.errors.map((error) => error.field)).toEqual(['registration'])
  })

  it('offers the guide and the format of the member’s own norm, and of no other', async () => {
    const [row] = await query(
      await systemRequest(),
      sql`SELECT g.slug FROM registrations r JOIN registers g ON g.id = r.register_id WHERE r.id = ${poh.registration}`,
    )
    const ask = (who: Registered | null, file: string) =>
      as(who, () =>
        readFormat(new Request('https://portaal.test/x'), {
          params: Promise.resolve({ register: String(row?.slug), file }),
        }),
      )
    for (const file of ['handleiding.pdf', 'verslag.pdf', 'verslag-intervisie.pdf', 'presentielijst.pdf']) {
      const reply = await ask(poh, file)
      expect([reply.status, new TextDecoder().decode((await reply.arrayBuffer()).slice(0, 5))]).toEqual([200, '%PDF-'])
    }
    for (const file of ['anders.pdf', 'verslag-yoga.pdf']) expect((await ask(poh, file)).status).toBe(404)
    expect((await ask(await registered(), 'handleiding.pdf')).status).toBe(404)
    expect((await ask(null, 'handleiding.pdf')).status).toBe(404)
  })
})

async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const sent = vi.spyOn(pg.Client.prototype, 'query')
  try {
    await work()
    return sent.mock.calls.map(([statement]) => JSON.stringify(statement).slice(0, 160))
  } finally {
    sent.mockRestore()
  }
}

describe('KK-DOS-1: the dossier page', () => {
  it('asks at most 8 queries, however much there is', async () => {
    const kim = await registered()
    const load = () => as(kim, () => loadDossierPage(undefined))
    await load()
    const before = await statementsOf(load)
    const req = await systemRequest()
    const second = await aRegisterOfNorth()
    const registration = await aRegistration(req, { therapist: kim.therapist, register: second.id })
    await aPeriod(req, registration.id, kim.start)
    const lines = Array.from({ length: 60 }, () => ({ registration: kim.registration, category: 'A', points: 0.5 }))
    await someCredits(req, lines)
    await load()
    const after = await statementsOf(load)
    expect(after.length, after.join('\n')).toBe(before.length)
    expect(after.length, after.join('\n')).toBeLessThanOrEqual(8)
  })

  it('KK-DOS-2: shows the register in the address, by the norm of its period', async () => {
    const kim = await registered()
    const req = await systemRequest()
    const norm = smallNorm({ title: 'Tweede norm' })
    const second = await aRegisterOfNorth(norm)
    const registration = await aRegistration(req, { therapist: kim.therapist, register: second.id })
    await aPeriod(req, registration.id, kim.start)
    const first = await as(kim, () => loadDossierPage(undefined))
    if (!first.view) throw new Error('no dossier')
    expect(first.view.registration).toBe(kim.registration)
    const other = first.registers.find(({ slug }) => slug !== first.view?.register.slug)
    const page = await as(kim, () => loadDossierPage(other?.slug))
    expect(page.view?.norm.title).toBe('Tweede norm')
    expect(page.view?.number).not.toBe(kim.number)
  })

  it.each([
    ['2023-03-31', 'KCKZ norm 2019', ['A', 'B', 'C'], 0],
    ['2023-04-01', 'KCKZ norm 2023', ['A', 'B', 'C', 'D'], 1],
  ])('KK-DOS-2: whose period starts on %s is shown %s', async (start, title, categories, documents) => {
    const person = await aPerson()
    const req = await systemRequest()
    const register = await theRegister('kckz', await organisation('noord'))
    const registration = await aRegistration(req, { therapist: person.therapist, register })
    await aPeriod(req, registration.id, start)
    const { view } = await as(person, () => loadDossierPage('kckz'))
    expect(view?.norm.title).toBe(title)
    expect(view?.categories.map(({ code }) => code)).toEqual(categories)
    expect(view?.documents).toHaveLength(documents)
  })

  it('is empty for who is in no register, and not there for a register one is not in', async () => {
    const person = await aPerson()
    expect((await as(person, () => loadDossierPage(undefined))).view).toBeNull()
    await expect(as(person, () => loadDossierPage('kckz'))).rejects.toThrow()
  })

  it('shows reminders of this member only', async () => {
    const [kim, other] = [await registered(), await registered()]
    const req = await systemRequest()
    const noord = await organisation('noord')
    for (const { therapist, period, end } of [kim, other]) {
      await query(
        req,
        sql`INSERT INTO reminders (period_id, term, "end", sent_on, therapist_id, organisation_id)
            VALUES (${period}, '3-months', ${end}, ${today()}, ${therapist}, ${noord})`,
      )
    }
    const page = await as(kim, () => loadDossierPage(undefined))
    if (!page.view) throw new Error('no dossier')
    expect(page.items.reminders).toHaveLength(1)
    expect(page.view.moments.find(({ key }) => key === 'reminder-3-months')?.detail).toBe('Verstuurd, per mail.')
  })
})

describe('KS-ACC-9: end dates on the account page', () => {
  it.each([
    ['reimbursable', true],
    ['collective', false],
  ] as const)('%s: %s', async (tier, shown) => {
    const member = await registered({ norm: { ...cat, code: `cat-${tier}` }, points: 0 })
    const req = await systemRequest()
    await query(
      req,
      sql`UPDATE therapists SET tier = ${tier}, recognised_on = '2023-05-01' WHERE id = ${member.therapist}`,
    )
    const load = () =>
      as(member, async () => {
        const page = await loadMemberPage('/account')
        return dossierSummaries(page)
      })
    const [summary] = await load()
    expect(summary?.endDates?.map(({ title }) => title) ?? null).toEqual(
      shown ? expect.arrayContaining(['Intervisie', 'Visitatie', 'Literatuur']) : null,
    )
  })
})
