import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { chainLines, verifyChain } from '@/plugins/audit-trail/chainLines'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { systemRequest, testPayload } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { account, requestOf } from '@/tests/support/session'
import { anOpenRound } from '../keurmerk/people'

const lines = async (action: string): Promise<Record<string, unknown>[]> =>
  query(await systemRequest(), sql`SELECT * FROM audit_log WHERE action = ${action} ORDER BY id`)

/** Changes the trail behind its triggers' back, as somebody with the database in hands could. */
async function tamper(statement: ReturnType<typeof sql>): Promise<void> {
  const req = await systemRequest()
  await inTransaction(req, async () => {
    await query(req, sql`SET LOCAL session_replication_role = replica`)
    await query(req, statement)
  })
}

describe('audit trail', () => {
  beforeAll(async () => {
    const req = await systemRequest()
    while ((await chainLines(req)) > 0);
  })

  it('tells who changed what, and keeps only values that are not personal', async () => {
    const admin = await account('admin')
    const organisation = (await rest(admin).get('/api/organisations?limit=1&sort=id')).body.docs[0]
    await rest(admin).patch(`/api/organisations/${organisation.id}`, { json: { shortName: 'Noord' } })
    const [line] = await lines('organisations.update')
    expect(line).toMatchObject({
      subject: 'organisations',
      subject_id: String(organisation.id),
      actor: String(admin?.userId),
      fields: { shortName: 'Noord' },
    })
    const carol = (await rest('carol').get('/api/therapists')).body.docs[0]
    await rest('support').patch(`/api/therapists/${carol.id}`, { json: { lastName: 'Geheim', tier: 'student' } })
    const [change] = await lines('therapists.update')
    expect(JSON.stringify(change?.fields)).not.toContain('Geheim')
    expect(change?.fields).toMatchObject({ lastName: 'gewijzigd', tier: 'student' })
  })

  it('tells changes of a plugin’s collection that names itself, with the values it names', async () => {
    const json = { title: 'Openingstijden', body: 'Van tien tot twaalf.' }
    const { status, body } = await rest('admin').post('/api/canned-answers', { json })
    expect(status).toBe(201)
    const [line] = await lines('canned-answers.create')
    expect(line).toMatchObject({ subject_id: String(body.doc.id), fields: { title: 'Openingstijden' } })
    expect(JSON.stringify(line?.fields)).not.toContain('tien tot twaalf')
    const { id } = await anOpenRound()
    expect(await lines('keurmerk-rounds.create')).toContainEqual(expect.objectContaining({ subject_id: String(id) }))
  })

  it('has no line for a change that was rolled back', async () => {
    const req = await requestOf('admin')
    await expect(
      inTransaction(req, async () => {
        await recordAudit(req, { action: 'file.infected', subject: 'x', subjectId: 1 })
        throw new Error('stop')
      }),
    ).rejects.toThrow('stop')
    expect(await lines('file.infected')).toEqual([])
  })

  it.each([
    ['UPDATE', sql`UPDATE audit_log SET reason = 'x'`],
    ['DELETE', sql`DELETE FROM audit_log`],
    ['TRUNCATE', sql`TRUNCATE audit_log`],
    ['UPDATE of the chain', sql`UPDATE audit_chain SET hash = 'x'`],
    ['DELETE of the chain', sql`DELETE FROM audit_chain`],
  ])('lets the database refuse %s', async (_, statement) => {
    await expect(query(await systemRequest(), statement)).rejects.toMatchObject({ cause: { code: 'P0001' } })
  })

  it('chains every line once, also when two processes do it at the same moment', async () => {
    const payload = await testPayload()
    for (let index = 0; index < 20; index += 1) {
      await recordAudit(await systemRequest(), { action: 'file.damaged', subject: 'x', subjectId: index })
    }
    const both = await Promise.all([1, 2].map(async () => chainLines(await createLocalReq({}, payload))))
    expect(Math.max(...both)).toBeGreaterThanOrEqual(20)
    expect(Math.min(...both)).toBe(0)
    expect(await verifyChain(await systemRequest())).toMatchObject({ unchained: 0, broken: null })
  })

  it('finds the line that was changed behind the triggers', async () => {
    const [line] = await lines('file.damaged')
    await tamper(sql`UPDATE audit_log SET action = 'test.other' WHERE id = ${line?.id}`)
    expect((await verifyChain(await systemRequest())).broken).toMatchObject({ lineId: line?.id })
    await tamper(sql`UPDATE audit_log SET action = 'file.damaged' WHERE id = ${line?.id}`)
    expect((await verifyChain(await systemRequest())).broken).toBeNull()
  })

  it('finds a line that was removed', async () => {
    const [, line] = await lines('file.damaged')
    await tamper(sql`DELETE FROM audit_log WHERE id = ${line?.id}`)
    expect((await verifyChain(await systemRequest())).broken).toMatchObject({ lineId: line?.id })
  })
})
