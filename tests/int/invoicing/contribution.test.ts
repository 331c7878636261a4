import { beforeAll, describe, expect, it } from 'vitest'
import { goOnWithRun } from '@/collections/invoicing/InvoiceRuns/work/goOn'
import { getViewer } from '@/src/access/viewer'
import { publicContributions } from '@/src/features/invoicing/contribution/public'
import { unsetFees } from '@/src/features/invoicing/contribution/unset'
import { query, sql } from '@/src/lib/sql'
import { anAdmission } from '@/tests/factories/screening'
import { systemRequest, testPayload } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { requestOf } from '@/tests/support/session'
import { aRegisterOfNorth } from '../registers/life'
import {
  aClub,
  asksToLeave,
  type Club,
  gapless,
  invoicesOf,
  mailed,
  members,
  runId,
  runOf,
  setFees,
  start,
  year,
} from './run-people'

const work = async (club: Club, pace: Parameters<typeof goOnWithRun>[2] = {}) =>
  goOnWithRun(await testPayload(), await runId(club), { milliseconds: 60_000, ...pace })

beforeAll(async () => {
  await testPayload()
}, 120_000)

describe('KK-PRO-1: what a year costs', () => {
  it('is set by finance of the organisation, and is anybody’s to see', async () => {
    const club = await aClub()
    expect((await setFees(club, { collective: 18_750, reimbursable: 24_500 })).status).toBe(200)
    const { body } = await rest(null).get(
      `/api/contribution-fees?where[organisation][equals]=${club.organisation}&sort=amount`,
    )
    expect(body.docs.map((fee: { tier: string; amount: number }) => [fee.tier, fee.amount])).toEqual([
      ['collective', 18_750],
      ['reimbursable', 24_500],
    ])
    expect((await setFees(club, { collective: 19_000 })).status).toBe(200)
    const [row] = await query(
      await systemRequest(),
      sql`SELECT count(*)::int AS count, max(amount) FILTER (WHERE tier = 'collective')::int AS amount
            FROM contribution_fees WHERE organisation_id = ${club.organisation}`,
    )
    expect(row).toEqual({ count: 2, amount: 19_000 })
  })

  it('isn’t set by finance of another organisation, by a member, nor by nobody', async () => {
    const club = await aClub()
    const other = await aClub()
    const json = { organisation: club.organisation, year, amounts: { collective: 1 } }
    for (const [who, status] of [
      [other.finance, 404],
      ['alice', 403],
      ['support', 403],
      [null, 401],
    ] as const) {
      expect((await rest(who).post('/api/contribution-fees/set', { json })).status).toBe(status)
    }
    const row = { organisation: club.organisation, year, tier: 'collective', amount: 1 }
    expect((await rest(other.finance).post('/api/contribution-fees', { json: row })).status).toBe(400)
    expect((await rest(club.finance).post('/api/contribution-fees', { json: { ...row, amount: 1.5 } })).status).toBe(
      400,
    )
  })

  it('is told to who signs up, for this year and the next, of the organisations one can sign up with', async () => {
    const club = await aClub()
    const other = await aClub()
    await setFees(club, { collective: 18_750, student: 0 })
    await setFees(club, { collective: 17_500 }, year - 1)
    await setFees(club, { collective: 15_000 }, year - 2)
    await setFees(other, { collective: 1 })
    const found = await publicContributions(await systemRequest(), [{ id: club.organisation }])
    expect(found.map((one) => [one.organisation, one.year, one.amounts])).toEqual([
      [club.organisation, year - 1, [{ tier: 'collective', amount: 17_500 }]],
      [
        club.organisation,
        year,
        [
          { tier: 'collective', amount: 18_750 },
          { tier: 'student', amount: 0 },
        ],
      ],
    ])
  })

  it('is asked for in time: from October on, of who may set it', async () => {
    const club = await aClub()
    const req = await requestOf(club.finance)
    const viewer = await getViewer(req)
    if (!viewer) throw new Error('not logged in')
    const day = (month: string) => `${year - 1}-${month}-01`
    expect(await unsetFees(req, viewer, day('09'))).toBeNull()
    const unset = await unsetFees(req, viewer, day('10'))
    expect(unset?.organisations.map(({ id }) => id)).toEqual([club.organisation])
    expect(unset?.registers).toEqual([])
    await setFees(club, { collective: 18_750 })
    expect(await unsetFees(req, viewer, day('10'))).toBeNull()
  })

  it('of a register, is one a year', async () => {
    const { id } = await aRegisterOfNorth()
    const twice = [
      { year: 2026, amount: 85 },
      { year: 2026, amount: 90 },
    ]
    const refused = await rest('admin').patch(`/api/registers/${id}`, { json: { fees: twice } })
    expect(refused.status).toBe(400)
    expect(JSON.stringify(refused.body)).toContain('twee keer')
    expect((await rest('admin').patch(`/api/registers/${id}`, { json: { fees: twice.slice(1) } })).status).toBe(200)
  })

  it('stays once it was asked of members, also for the database', async () => {
    const club = await aClub()
    await setFees(club, { collective: 18_750 })
    await members(club, 1)
    expect((await start(club, { members: 1, total: 18_750 })).status).toBe(202)
    const refused = await setFees(club, { collective: 20_000 })
    expect(refused.status).toBe(409)
    expect(JSON.stringify(refused.body)).toContain('al gefactureerd')
    const req = await systemRequest()
    await expect(
      query(req, sql`UPDATE contribution_fees SET amount = 1 WHERE organisation_id = ${club.organisation}`),
    ).rejects.toThrow()
    await expect(
      query(req, sql`DELETE FROM contribution_fees WHERE organisation_id = ${club.organisation}`),
    ).rejects.toThrow()
    // What wasn't asked of anybody yet can still be set, but not while the run goes on: it would ask that too.
    await members(club, 1, { tier: 'student' })
    const meanwhile = await setFees(club, { student: 5_000 })
    expect(meanwhile.status).toBe(409)
    expect(JSON.stringify(meanwhile.body)).toContain('wordt nu gefactureerd')
    await work(club)
    expect(await runOf(club)).toMatchObject({ status: 'done', planned: 1, made: 1 })
    expect((await setFees(club, { student: 5_000 })).status).toBe(200)
    expect((await start(club, { members: 1, total: 5_000 })).status).toBe(202)
    await work(club)
    expect(await invoicesOf(club)).toHaveLength(2)
  })

  it('and a run that starts at the same moment never ask something else than was confirmed', async () => {
    const club = await aClub()
    await setFees(club, { collective: 18_750 })
    await members(club, 2)
    const [set, started] = await Promise.all([
      setFees(club, { collective: 20_000 }),
      start(club, { members: 2, total: 37_500 }),
    ])
    expect([set.status, started.status].sort()).toEqual([expect.any(Number), 409])
    if (started.status === 202) await work(club)
    expect((await invoicesOf(club)).map(({ payable }) => payable)).toEqual(
      started.status === 202 ? [18_750, 18_750] : [],
    )
  })
})

describe('KK-PRO-1: a run asks exactly what was confirmed', () => {
  it('of members, by their kind of membership, once each, with mail', { timeout: 120_000 }, async () => {
    const club = await aClub()
    await setFees(club, { collective: 18_750, reimbursable: 24_500 })
    const paying = [...(await members(club, 5)), ...(await members(club, 2, { tier: 'reimbursable' }))]
    await members(club, 1, { standing: 'screening' })
    await members(club, 1, { standing: 'ended' })
    const [leaves, asks, stays, later] = await members(club, 4)
    await asksToLeave(club, leaves ?? 0, 'planned', `${year}-01-01`)
    await asksToLeave(club, asks ?? 0, 'submitted', `${year}-01-01`)
    await asksToLeave(club, stays ?? 0, 'withdrawn', `${year}-01-01`)
    await asksToLeave(club, later ?? 0, 'planned', `${year + 1}-01-01`)
    const total = 7 * 18_750 + 2 * 24_500
    expect((await start(club, { members: 9, total })).status).toBe(202)
    await work(club, { most: 2 })

    const invoices = await invoicesOf(club)
    expect(invoices.map(({ therapist }) => therapist)).toEqual([...paying, stays, later])
    expect(invoices.reduce((sum, { payable }) => sum + Number(payable), 0)).toBe(total)
    expect(await gapless()).toBe(true)
    expect(await mailed(club)).toEqual([...paying, stays, later])
    expect(await runOf(club)).toMatchObject({ status: 'done', planned: 9, made: 9, skipped: 0, failed: null })
    const [audit] = await query(
      await systemRequest(),
      sql`SELECT fields FROM audit_log WHERE action = 'invoice-runs.finished' AND subject_id = ${String(await runId(club))}`,
    )
    expect(audit?.fields).toMatchObject({ year, made: 9, skipped: 0, failed: 0 })
  })

  it('KS-SRV-3: of who goes down on 1 January what the collective membership costs, unless they took it back', async () => {
    const club = await aClub()
    await setFees(club, { collective: 18_750, reimbursable: 24_500 })
    const [down, stays, later] = await members(club, 3, { tier: 'reimbursable' })
    await asksToLeave(club, down ?? 0, 'planned', `${year}-01-01`, 'downgrade')
    await asksToLeave(club, stays ?? 0, 'withdrawn', `${year}-01-01`, 'downgrade')
    await asksToLeave(club, later ?? 0, 'planned', `${year + 1}-01-01`, 'downgrade')
    expect((await start(club, { members: 3, total: 18_750 + 2 * 24_500 })).status).toBe(202)
    await work(club)
    const asked = (await invoicesOf(club)).map(({ therapist, payable }) => [therapist, Number(payable)])
    expect(asked).toEqual([
      [down, 18_750],
      [stays, 24_500],
      [later, 24_500],
    ])
  })

  it('not of who was admitted after the year was over, also when a run of that year goes on later', async () => {
    const club = await aClub()
    await setFees(club, { collective: 18_750 })
    const [before, during, after] = await members(club, 3)
    const req = await systemRequest()
    for (const [therapist, decidedOn] of [
      [during, `${year}-12-31`],
      [after, `${year + 1}-01-01`],
    ] as const) {
      const owner = { therapist: therapist ?? 0, organisation: club.organisation }
      await anAdmission(req, { ...owner, tier: 'collective', status: 'admitted', decidedOn })
    }
    expect((await start(club, { members: 3, total: 3 * 18_750 })).status).toBe(409)
    expect((await start(club, { members: 2, total: 2 * 18_750 })).status).toBe(202)
    await work(club)
    expect((await invoicesOf(club)).map(({ therapist }) => therapist)).toEqual([before, during])
  })

  it('never something else: who confirms what isn’t so any more is asked again', async () => {
    const club = await aClub()
    await setFees(club, { collective: 18_750 })
    await members(club, 2)
    for (const shown of [
      { members: 1, total: 18_750 },
      { members: 2, total: 18_750 },
    ]) {
      const refused = await start(club, shown)
      expect(refused.status).toBe(409)
      expect(JSON.stringify(refused.body)).toContain('2 facturen')
    }
    expect(await runOf(club)).toBeUndefined()
    const empty = await aClub()
    expect((await start(empty, { members: 0, total: 0 })).status).toBe(409)
  })

  it('of two who start it at once, or twice, one does', async () => {
    const club = await aClub()
    await setFees(club, { collective: 18_750 })
    await members(club, 2)
    const shown = { members: 2, total: 37_500 }
    const replies = await Promise.all([start(club, shown), start(club, shown), start(club, shown)])
    expect(replies.map(({ status }) => status).sort()).toEqual([202, 409, 409])
    await work(club)
    expect(await invoicesOf(club)).toHaveLength(2)
  })

  it('is started and stopped by finance of that organisation alone', async () => {
    const club = await aClub()
    const other = await aClub()
    await setFees(club, { collective: 18_750 })
    await members(club, 1)
    const json = { organisation: club.organisation, year, members: 1, total: 18_750 }
    for (const [who, status] of [
      [other.finance, 404],
      ['alice', 403],
      ['support', 403],
      [null, 401],
    ] as const) {
      expect((await rest(who).post('/api/invoice-runs/start', { json })).status).toBe(status)
    }
    const far = await rest(club.finance).post('/api/invoice-runs/start', { json: { ...json, year: year + 1 } })
    expect(far.status).toBe(400)
    await start(club, { members: 1, total: 18_750 })
    const path = `/api/invoice-runs/${await runId(club)}/stop`
    expect((await rest(other.finance).post(path)).status).toBe(404)
    expect((await rest('alice').post(path)).status).toBe(404)
    expect((await rest(club.finance).post(path)).status).toBe(200)
    expect((await rest(club.finance).post(path)).status).toBe(409)
  })
})

describe('KK-PRO-1: a run that is broken off goes on', () => {
  it('after a crash between a batch and its mail: nobody twice, nobody left out', { timeout: 120_000 }, async () => {
    const club = await aClub()
    await setFees(club, { collective: 18_750 })
    const all = await members(club, 7)
    await start(club, { members: 7, total: 7 * 18_750 })
    let calls = 0
    const tell = () => {
      calls += 1
      if (calls > 1) throw new Error('crashed')
      return Promise.resolve(0)
    }
    await expect(work(club, { most: 3, tell })).rejects.toThrow('crashed')
    expect(await runOf(club)).toMatchObject({ status: 'running', made: 3 })
    expect(await mailed(club)).toEqual([])
    await work(club, { most: 3 })
    expect((await invoicesOf(club)).map(({ therapist }) => therapist)).toEqual(all)
    expect(await mailed(club)).toEqual(all)
    expect(await gapless()).toBe(true)
    expect(await runOf(club)).toMatchObject({ status: 'done', made: 7 })
  })

  it('two workers at once make each invoice once', { timeout: 120_000 }, async () => {
    const club = await aClub()
    await setFees(club, { collective: 18_750 })
    const all = await members(club, 12)
    await start(club, { members: 12, total: 12 * 18_750 })
    await Promise.all([work(club, { most: 2 }), work(club, { most: 3 }), work(club, { most: 2 })])
    expect((await invoicesOf(club)).map(({ therapist }) => therapist).sort()).toEqual([...all].sort())
    expect(await mailed(club)).toEqual(all)
    expect(await runOf(club)).toMatchObject({ status: 'done', made: 12, skipped: 0 })
  })

  it('gives way to other jobs, and can be stopped and started again', { timeout: 120_000 }, async () => {
    const club = await aClub()
    await setFees(club, { collective: 18_750 })
    await members(club, 5)
    await start(club, { members: 5, total: 5 * 18_750 })
    expect(await work(club, { most: 2, milliseconds: 0 })).toEqual({ rest: true })
    expect((await rest(club.finance).post(`/api/invoice-runs/${await runId(club)}/stop`)).status).toBe(200)
    expect(await work(club)).toEqual({ rest: false })
    expect(await runOf(club)).toMatchObject({ status: 'stopped', made: 2 })
    expect((await start(club, { members: 5, total: 5 * 18_750 })).status).toBe(409)
    expect((await start(club, { members: 3, total: 3 * 18_750 })).status).toBe(202)
    await work(club)
    expect(await runOf(club)).toMatchObject({ status: 'done', planned: 5, made: 5 })
    expect(await invoicesOf(club)).toHaveLength(5)
  })

  it('leaves out who was deregistered since, and says so', async () => {
    const club = await aClub()
    await setFees(club, { collective: 18_750 })
    const all = await members(club, 3)
    await start(club, { members: 3, total: 3 * 18_750 })
    await query(await systemRequest(), sql`UPDATE therapists SET standing = 'ended' WHERE id = ${all[1]}`)
    await work(club)
    expect((await invoicesOf(club)).map(({ therapist }) => therapist)).toEqual([all[0], all[2]])
    expect(await runOf(club)).toMatchObject({ status: 'done', planned: 3, made: 2, skipped: 1 })
  })

  it('goes past who can’t get one, says who and why, and tries them again', { timeout: 120_000 }, async () => {
    const club = await aClub()
    const req = await systemRequest()
    await setFees(club, { collective: 18_750 })
    const all = await members(club, 5)
    await query(
      req,
      sql.raw(`CREATE FUNCTION test_refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        RAISE EXCEPTION 'secret of %', NEW.therapist_id USING ERRCODE = 'P0001'; END $$`),
    )
    await query(
      req,
      sql.raw(`CREATE TRIGGER test_refuse BEFORE INSERT ON charges FOR EACH ROW
        WHEN (NEW.therapist_id = ${Number(all[2])}) EXECUTE FUNCTION test_refuse()`),
    )
    await start(club, { members: 5, total: 5 * 18_750 })
    await work(club, { most: 3 })
    expect(await runOf(club)).toMatchObject({
      status: 'done',
      made: 4,
      skipped: 0,
      failed: [{ therapist: all[2], problem: 'De database weigerde het (P0001).' }],
    })
    expect(await gapless()).toBe(true)
    await query(req, sql.raw('DROP TRIGGER test_refuse ON charges'))
    expect((await start(club, { members: 1, total: 18_750 })).status).toBe(202)
    await work(club)
    expect(await runOf(club)).toMatchObject({ status: 'done', planned: 5, made: 5, failed: null })
    expect(await invoicesOf(club)).toHaveLength(5)
  })
})
