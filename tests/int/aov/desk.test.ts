import pg from 'pg'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { retentionDay } from '@/collections/privacy/retention/day'
import { getViewer } from '@/src/access/viewer'
import { earliestStart } from '@/src/domain/aov/premium'
import { deskLines, openApplication } from '@/src/features/aov/desk/queries'
import { loadAov } from '@/src/features/aov/load'
import { query, sql } from '@/src/lib/sql'
import { aTariff } from '@/tests/factories/aov'
import { systemRequest } from '@/tests/support/payload'
import { as, rest } from '@/tests/support/rest'
import { requestOf, type Speaker } from '@/tests/support/session'
import { today } from '../registers/life'
import { anApplicant, application } from './people'

const base = '/api/aov-applications'
let tariff: number

beforeAll(async () => {
  tariff = (await aTariff(await systemRequest())).id
}, 60_000)

async function anApplication(of: 'noord' | 'zuid' = 'noord') {
  const member = await anApplicant(true, of)
  return { member, id: (await rest(member).post(`${base}/submit`, { json: application(tariff) })).body.id as number }
}

async function deskOf(speaker: Speaker, open: number) {
  const req = await requestOf(speaker)
  const viewer = await getViewer(req)
  if (!viewer) throw new Error('nobody')
  const lines = await deskLines(req, viewer, { list: 'open' })
  return { ids: lines.map(({ id }) => id), opened: await openApplication(req, viewer, open) }
}

describe('KS-AOV-1: the desk', () => {
  it('shows the applications of one’s own organisations, without income, birth date or address', {
    timeout: 60_000,
  }, async () => {
    const [north, south] = [await anApplication(), await anApplication('zuid')]
    const everywhere = await deskOf('support', north.id)
    expect(everywhere.ids).toEqual(expect.arrayContaining([north.id, south.id]))
    expect(everywhere.opened).toMatchObject({ status: 'submitted', premium: 10_500, channels: [] })
    const told = JSON.stringify(everywhere.opened)
    for (const secret of ['4000000', '1986-06-15', 'Lindelaan', '0612345678']) expect(told).not.toContain(secret)

    const own = await deskOf('adminNorth', south.id)
    expect(own.ids).toContain(north.id)
    expect(own.ids).not.toContain(south.id)
    expect(own.opened).toBeNull()
    expect((await rest('adminNorth').post(`${base}/${south.id}/send`, { json: { by: 'hand' } })).status).toBe(404)
    expect((await rest('adminNorth').post(`${base}/${north.id}/send`, { json: { by: 'hand' } })).status).toBe(200)
  })

  it('finds by name, number and reference', async () => {
    const { id } = await anApplication()
    const req = await requestOf('support')
    const viewer = await getViewer(req)
    if (!viewer) throw new Error('nobody')
    const found = async (search: string) =>
      (await deskLines(req, viewer, { list: 'alles', search })).map((one) => one.id)
    expect(await found(`AOV-${String(id).padStart(6, '0')}`)).toEqual([id])
    expect(await found('100%_')).toEqual([])
  })
})

describe('KS-AOV-1: the member’s page', () => {
  it('costs at most 8 statements', async () => {
    await as('alice', () => loadAov())
    const sent = await as('alice', async () => {
      const spy = vi.spyOn(pg.Client.prototype, 'query')
      try {
        await loadAov()
        return spy.mock.calls.map(([statement]) => JSON.stringify(statement).slice(0, 120))
      } finally {
        spy.mockRestore()
      }
    })
    expect(sent.length, sent.join('\n')).toBeLessThanOrEqual(8)
  })
})

describe('KS-AOV-1: trying out a tariff', () => {
  const example = { birthDate: '1986-06-15', ownRisk: '3', grossIncome: 4_000_000, benefit: 3_000_000 }

  it('by who handles insurance, a draft too; nobody else, and not one with holes', async () => {
    const startOn = earliestStart(today())
    const draft = await aTariff(await systemRequest(), { status: 'draft' })
    const path = `/api/aov-tariffs/${draft.id}/preview`
    const { status, body } = await rest('support').post(path, { json: { ...example, startOn } })
    expect([status, body.premium.monthly]).toEqual([200, 10_500])
    const above = await rest('support').post(path, { json: { ...example, startOn, benefit: 3_200_001 } })
    expect([above.status, above.body.errors[0].field]).toEqual([400, 'benefit'])
    expect((await rest('alice').post(path, { json: { ...example, startOn } })).status).toBeGreaterThanOrEqual(403)
    const holes = await aTariff(await systemRequest(), {
      status: 'draft',
      rates: [{ fromAge: 18, untilAge: 58, ownRisk: '3', rate: 1 }],
    })
    const refused = await rest('support').post(`/api/aov-tariffs/${holes.id}/preview`, {
      json: { ...example, startOn },
    })
    expect([refused.status, refused.body.errors[0].message]).toEqual([400, expect.stringContaining('6 maanden')])
  })

  it('a second tariff on the same days is refused in words that say what to do', async () => {
    const json = { name: 'X', insurer: 'X', status: 'published', validFrom: '2030-01-01', rates: [] as object[] }
    json.rates = ['3', '6', '12'].map((ownRisk) => ({ fromAge: 18, untilAge: 58, ownRisk, rate: 1 }))
    const { status, body } = await rest('admin').post('/api/aov-tariffs', { json })
    expect([status, body.errors[0].message]).toEqual([409, expect.stringContaining('geldt al een ander tarief')])
  })
})

it('KS-AOV-1, X-15: an application goes a year after the answer, never while it is open', async () => {
  const req = await systemRequest()
  const [open, recent, old] = [await anApplication(), await anApplication(), await anApplication()]
  for (const [one, ago] of [
    [recent, '11 months'],
    [old, '13 months'],
  ] as const) {
    await query(
      req,
      sql`UPDATE aov_applications SET status = 'declined', decided_at = now() - ${ago}::interval WHERE id = ${one.id}`,
    )
  }
  await query(req, sql`UPDATE aov_applications SET submitted_at = now() - interval '3 years' WHERE id = ${open.id}`)
  await retentionDay(req.payload, new Date())
  const left = await query(
    req,
    sql`SELECT id FROM aov_applications WHERE id IN (${open.id}, ${recent.id}, ${old.id}) ORDER BY id`,
  )
  expect(left.map(({ id }) => id)).toEqual([open.id, recent.id])
})
