import { beforeAll, describe, expect, it } from 'vitest'
import { getViewer } from '@/src/access/viewer'
import { addMonths } from '@/src/domain/shared/calendar-date'
import { deskLines } from '@/src/features/aov/desk/queries'
import { query, sql } from '@/src/lib/sql'
import { aTariff } from '@/tests/factories/aov'
import { aMembership } from '@/tests/factories/users'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { logIn, requestOf } from '@/tests/support/session'
import { anApplicant, application, mailsWith, question, rowOf, runSending } from './people'

const base = '/api/aov-applications'
let tariff: number

beforeAll(async () => {
  tariff = (await aTariff(await systemRequest())).id
}, 60_000)

async function anApplication(): Promise<{ member: Awaited<ReturnType<typeof anApplicant>>; id: number }> {
  const member = await anApplicant()
  const sent = await rest(member).post(`${base}/submit`, { json: application(tariff) })
  return { member, id: sent.body.id }
}

describe('KS-AOV-1: the premium is calculated as often as one likes', () => {
  it('with its explanation and the other periods, and keeps nothing', { timeout: 60_000 }, async () => {
    const member = await anApplicant()
    for (const benefit of [3_000_000, 2_000_000]) {
      const { status, body } = await rest(member).post(`${base}/calculate`, { json: { ...question(), benefit } })
      expect(status).toBe(200)
      expect(body.premium).toMatchObject({ monthly: (benefit * 420) / 120_000, ownRisk: '3' })
      expect(body.compared.map(({ ownRisk }: { ownRisk: string }) => ownRisk)).toEqual(['3', '6', '12'])
      expect(body.tariff).toMatchObject({ id: tariff, isExample: true })
    }
    expect((await rest(member).get(base)).body.totalDocs).toBe(0)
  })

  it.each<[string, Record<string, unknown>, string, string]>([
    ['a benefit above 80 %', { benefit: 3_200_001 }, 'benefit', 'hoogstens 80%'],
    ['no income', { grossIncome: 0 }, 'grossIncome', 'Zonder inkomen'],
    ['a huge income', { grossIncome: 9e15 }, 'grossIncome', 'te hoog'],
    ['an unsafe number', { benefit: 1e300 }, 'benefit', 'te hoog'],
    ['half cents', { benefit: 100.5 }, 'benefit', 'hele centen'],
    ['text', { benefit: '30000' }, 'benefit', 'Vul in hoeveel'],
    ['another period', { ownRisk: '4' }, 'ownRisk', 'Kies een eigenrisicoperiode'],
    ['a day that isn’t', { startOn: '2026-13-01' }, 'startOn', 'bestaande datum'],
    ['this month', { startOn: `${addMonths(question().startOn, -1)}` }, 'startOn', 'op zijn vroegst'],
    ['amid a month', { startOn: question().startOn.replace(/01$/, '15') }, 'startOn', 'eerste dag van een maand'],
  ])('%s is refused at its field', async (_, given, field, message) => {
    const { status, body } = await rest(await anApplicant()).post(`${base}/calculate`, {
      json: { ...question(), ...given },
    })
    expect(status).toBe(400)
    expect(body.errors).toMatchObject([{ field, message: expect.stringContaining(message) }])
  })

  it('by the verified birth date, whatever is typed; else by what is typed', async () => {
    const young = { ...question(), birthDate: '2015-01-01' }
    expect((await rest(await anApplicant(true)).post(`${base}/calculate`, { json: young })).status).toBe(200)
    const { status, body } = await rest(await anApplicant(false)).post(`${base}/calculate`, { json: young })
    expect([status, body.errors[0].field]).toEqual([400, 'birthDate'])
  })

  it('only for members', async () => {
    expect((await rest(null).post(`${base}/calculate`, { json: question() })).status).toBe(401)
    expect((await rest('support').post(`${base}/calculate`, { json: question() })).status).toBe(403)
  })
})

describe('KS-AOV-1: the application', () => {
  it('is stored with what was shown, told by mail, and waits for staff when no insurer was set up', async () => {
    const { id } = await anApplication()
    expect(await rowOf(id)).toMatchObject({ status: 'submitted', premium: 10_500, birth: '1986-06-15', sent: false })
    expect(await mailsWith(`aov-received:${id}`)).toEqual(['aov-received'])
    await runSending()
    expect(await rowOf(id)).toMatchObject({ status: 'submitted', sent: false })
  })

  it('a double click makes one, a second open one is refused', async () => {
    const member = await anApplicant()
    const form = application(tariff)
    const twice = await Promise.all([1, 2].map(() => rest(member).post(`${base}/submit`, { json: form })))
    expect(twice.map(({ status }) => status)).toEqual([201, 201])
    expect(new Set(twice.map(({ body }) => body.id)).size).toBe(1)
    const [first] = twice
    expect(await mailsWith(`aov-received:${first?.body.id}`)).toHaveLength(1)
    const other = await rest(member).post(`${base}/submit`, { json: application(tariff) })
    expect([other.status, other.body.errors[0].message]).toEqual([409, expect.stringContaining('al een aanvraag')])
  })

  it('two different forms at once: one, and a sentence for the other', async () => {
    const member = await anApplicant()
    const both = await Promise.all([1, 2].map(() => rest(member).post(`${base}/submit`, { json: application(tariff) })))
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
  })

  it('a premium that is no longer that is shown again and nothing is sent', async () => {
    const member = await anApplicant()
    for (const shown of [{ premium: 1 }, { tariff: tariff + 999 }]) {
      const { status, body } = await rest(member).post(`${base}/submit`, { json: application(tariff, shown) })
      expect([status, body.quote.premium.monthly]).toEqual([409, 10_500])
      expect(body.errors[0].message).toContain('De premie is veranderd')
    }
    expect((await rest(member).get(base)).body.totalDocs).toBe(0)
  })

  it('asks to agree', async () => {
    const { status, body } = await rest(await anApplicant()).post(`${base}/submit`, {
      json: application(tariff, { agreed: false }),
    })
    expect([status, body.errors[0].field]).toEqual([400, 'agreed'])
  })

  it('is only for admitted members of a professional organisation', async () => {
    const member = await anApplicant()
    await query(await systemRequest(), sql`UPDATE therapists SET standing = 'screening' WHERE id = ${member.therapist}`)
    const { status, body } = await rest(member).post(`${base}/submit`, { json: application(tariff) })
    expect([status, body.errors[0].message]).toEqual([409, expect.stringContaining('toegelaten')])
  })
})

describe('KS-AOV-1: what becomes of it', () => {
  it('staff hand it over, write down the answer, and the member reads it', async () => {
    const { id } = await anApplication()
    const staff = rest('support')
    const early = await staff.post(`${base}/${id}/accept`, { json: {} })
    expect([early.status, early.body.errors[0].message]).toEqual([409, expect.stringContaining('nog niet')])
    expect((await staff.post(`${base}/${id}/send`, { json: { by: 'channel' } })).status).toBe(409)
    expect((await staff.post(`${base}/${id}/send`, { json: { by: 'hand' } })).status).toBe(200)
    expect((await staff.post(`${base}/${id}/send`, { json: { by: 'hand' } })).status).toBe(409)
    const answer = { insurerReference: 'P-1', answer: 'De polis komt per post.' }
    const both = await Promise.all([
      staff.post(`${base}/${id}/accept`, { json: answer }),
      rest('admin').post(`${base}/${id}/decline`, { json: {} }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await rowOf(id)).toMatchObject({ decided: true, sent: true })
    expect(await mailsWith(`aov-decided:${id}`)).toEqual(['aov-decided'])
  })

  it('the member takes it back, once, and can apply anew', async () => {
    const { member, id } = await anApplication()
    expect((await rest(member).post(`${base}/${id}/withdraw`)).status).toBe(200)
    expect((await rest(member).post(`${base}/${id}/withdraw`)).status).toBe(409)
    expect(await rowOf(id)).toMatchObject({ status: 'withdrawn', decided: true })
    expect((await rest('support').post(`${base}/${id}/send`, { json: { by: 'hand' } })).status).toBe(409)
    expect((await rest(member).post(`${base}/submit`, { json: application(tariff) })).status).toBe(201)
  })

  it('taken back when the insurer has it and nothing was set up: it stays on the list until staff told the insurer', async () => {
    const { member, id } = await anApplication()
    const staff = rest('support')
    await staff.post(`${base}/${id}/send`, { json: { by: 'hand' } })
    expect((await staff.post(`${base}/${id}/told`, { json: {} })).status).toBe(409)
    expect((await rest(member).post(`${base}/${id}/withdraw`)).status).toBe(200)
    const open = async () => {
      const req = await requestOf('support')
      const viewer = await getViewer(req)
      if (!viewer) throw new Error('nobody')
      const lines = await deskLines(req, viewer, { list: 'open' })
      return lines.filter((line) => line.id === id).map(({ toTell }) => toTell)
    }
    expect(await open()).toEqual([true])
    expect((await rest('finance').post(`${base}/${id}/told`, { json: {} })).status).toBe(404)
    const both = await Promise.all([1, 2].map(() => staff.post(`${base}/${id}/told`, { json: {} })))
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await open()).toEqual([])
  })

  it('nobody of staff decides about their own', async () => {
    const { member, id } = await anApplication()
    await aMembership(await systemRequest(), { user: member.userId, role: 'support', displayName: 'Ook lid' })
    const own = await logIn(member.email)
    for (const [step, json] of [
      ['send', { by: 'hand' }],
      ['accept', {}],
    ] as const) {
      const { status, body } = await rest(own).post(`${base}/${id}/${step}`, { json })
      expect([status, body.errors[0].message], step).toEqual([409, 'Je eigen aanvraag handelt een collega af.'])
    }
  })

  it('income and birth date go to nobody over REST, nor can they be searched by', async () => {
    const { member, id } = await anApplication()
    for (const who of [member, 'support', 'admin'] as const) {
      const { status, body } = await rest(who).get(`${base}/${id}?depth=0`)
      expect([status, body.benefit, 'grossIncome' in body, 'birthDate' in body]).toEqual([200, 3_000_000, false, false])
      const sorted = await rest(who).get(`${base}?sort=grossIncome&select[grossIncome]=true`)
      expect(JSON.stringify(sorted.body)).not.toContain('4000000')
      const found = await rest(who).get(`${base}?where[grossIncome][greater_than]=1&where[id][equals]=${id}`)
      expect(found.body.totalDocs ?? 0).toBe(0)
    }
  })

  it('oddities are refused in words; signs that a database refuses are taken out', async () => {
    const { id } = await anApplication()
    const staff = rest('support')
    await staff.post(`${base}/${id}/send`, { json: { by: 'hand' } })
    const long = await staff.post(`${base}/${id}/accept`, { json: { answer: 'x'.repeat(100_000) } })
    expect([long.status, long.body.errors[0].field]).toEqual([400, 'answer'])
    expect((await staff.post(`${base}/${id}/accept`, { json: { answer: 'Goed\u0000 zo' } })).status).toBe(200)
    expect(await rowOf(id)).toMatchObject({ status: 'accepted', answer: 'Goed zo' })
    const key = await rest(await anApplicant()).post(`${base}/submit`, {
      json: application(tariff, { idempotencyKey: 'nul\u0000teken' }),
    })
    expect([key.status, key.body.errors[0].field]).toEqual([400, 'idempotencyKey'])
  })

  it('is nobody else’s business', async () => {
    const { id } = await anApplication()
    const other = await anApplicant()
    const southern = await anApplicant(true, 'zuid')
    for (const person of [other, southern]) {
      expect((await rest(person).get(`${base}/${id}`)).status).toBe(404)
      expect((await rest(person).get(`${base}/${id}/pdf`)).status).toBe(404)
      expect((await rest(person).post(`${base}/${id}/withdraw`)).status).toBe(404)
    }
    for (const name of ['finance', 'reviewer', 'editor'] as const) {
      expect((await rest(name).get(`${base}/${id}/pdf`)).status).toBe(404)
      expect((await rest(name).post(`${base}/${id}/accept`, { json: {} })).status).toBe(404)
    }
    expect((await rest(null).get(`${base}/${id}/pdf`)).status).toBe(401)
  })

  it('its summary is a pdf for the member, and stands in the audit trail when staff read it', async () => {
    const { member, id } = await anApplication()
    const read = async (): Promise<number> => {
      const rows = await query(
        await systemRequest(),
        sql`SELECT 1 FROM audit_log WHERE action = 'aov-applications.read' AND subject_id = ${String(id)}`,
      )
      return rows.length
    }
    const own = await rest(member).get(`${base}/${id}/pdf`)
    expect([own.status, own.headers.get('content-type'), own.headers.get('cache-control')]).toEqual([
      200,
      'application/pdf',
      'private, no-store',
    ])
    expect(new TextDecoder().decode(own.bytes.slice(0, 5))).toBe('%PDF-')
    expect(await read()).toBe(0)
    expect((await rest('support').get(`${base}/${id}/pdf`)).status).toBe(200)
    expect(await read()).toBe(1)
  })
})
