import type { PayloadRequest } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { type VisitStatus, visitStatusLabels } from '@/src/domain/visitation/labels'
import { visitActions, visitTransitions } from '@/src/domain/visitation/transitions'
import { query, sql } from '@/src/lib/sql'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { today } from '../registers/people'
import { accountOf, aVisit, aVisitor, fine, mailsOf, step, visit } from './people'

let req: PayloadRequest
let visitor: number
const isStatus = (text: string): text is VisitStatus => Object.hasOwn(visitStatusLabels, text)
const statuses = Object.keys(visitStatusLabels).filter(isStatus)

beforeAll(async () => {
  req = await systemRequest()
  visitor = await accountOf('visitor')
}, 60_000)

const mails = (template: string, to: string) => mailsOf(req, template, to)

const withStatement = async (id: number, member: { id: number; organisation: number }) => {
  await query(
    req,
    sql`INSERT INTO visitation_uploads (title, subject, status, therapist_id, organisation_id, visitation_id)
        VALUES ('Verklaring', 'statement', 'submitted', ${member.id}, ${member.organisation}, ${id})`,
  )
}

describe('KS-VIS-2: the table of a visit, over REST', () => {
  it.each(visitActions.flatMap((action) => statuses.map((status) => ({ action, status }))))(
    '$action from $status',
    async ({ action, status }) => {
      const other = await aVisitor(req)
      const { id, member } = await aVisit(req, status, other.user, { kind: 'voluntary' })
      if (action === 'declare') await withStatement(id, member)
      const rows = visitTransitions.filter((row) => row.action === action)
      const byMember = rows.some(({ by }) => by.includes('member'))
      const speaker = byMember ? member.account : other.account
      const actors = byMember ? ['member'] : ['visitor', 'colleague']
      const row = rows.find(({ by, from }) => by.some((one) => actors.includes(one)) && from.includes(status))
      const reply = await step(speaker, id, action, { ...fine, fee: status === 'agreed' ? 7500 : null })
      // Nobody is the visitor of a visit that is due yet, so for them there is nothing to do.
      const nobody = status === 'due' && !rows.some(({ by }) => by.includes('member') || by.includes('colleague'))
      expect(reply.status).toBe(row ? 200 : nobody ? 404 : 409)
      if (row) expect(reply.body.doc.status).toBe(action === 'report' ? 'closed' : row.to)
      else if (!nobody) expect(reply.body.errors[0].message).toMatch(/Ververs|heeft deze visitatie al/)
    },
    60_000,
  )

  it.each(['alice', 'carol', 'reviewer', 'editor', 'finance', 'support', 'stranger'] as const)(
    'isn’t there for %s',
    async (who) => {
      const { id } = await aVisit(req, 'proposed')
      for (const action of visitActions) expect((await step(who, id, action, fine)).status).toBe(404)
      expect((await rest(who).get(`/api/visitations/${id}`)).status).toBe(404)
    },
  )

  it('a visitor of another organisation finds nothing', async () => {
    const { id, member } = await aVisit(req, 'due', visitor)
    const [other] = await query(req, sql`SELECT id FROM organisations WHERE slug = 'zuid'`)
    const south = await aVisitor(req, Number(other?.id))
    expect((await step(south.account, id, 'plan')).status).toBe(404)
    const north = await aVisitor(req, member.organisation)
    expect((await step(north.account, id, 'plan')).status).toBe(200)
  })

  it('another visitor, and the office, do nothing in the visitor’s place', async () => {
    const { id } = await aVisit(req, 'planned', visitor)
    const other = await aVisitor(req)
    expect((await step(other.account, id, 'propose', fine)).status).toBe(404)
    expect((await step('admin', id, 'propose', fine)).status).toBe(404)
    expect((await step('visitor', id, 'agree', fine)).status).toBe(404)
  })

  it('nothing is written but through its steps', async () => {
    const { id, member } = await aVisit(req, 'agreed')
    for (const who of [member.account, 'visitor', 'admin'] as const) {
      expect((await rest(who).patch(`/api/visitations/${id}`, { json: { status: 'closed' } })).status).toBe(404)
      expect((await rest(who).delete(`/api/visitations/${id}`)).status).toBe(404)
    }
  })
})

describe('KS-VIS-2: from due to closed', () => {
  it('keeps a history, tells the other side, and shows what was found to who may read it', async () => {
    const { account, name, user } = await aVisitor(req)
    const { id, member } = await aVisit(req, 'due', user)
    const go = async (who: typeof account, action: string, json: object = {}) => {
      const reply = await step(who, id, action, json)
      expect(reply.status, JSON.stringify(reply.body)).toBe(200)
      return reply.body.doc
    }
    expect((await go(account, 'plan')).visitorName).toBe(name)
    await go(account, 'propose', fine)
    await go(member.account, 'decline', { message: 'Dan ben ik op vakantie.' })
    expect(await visit(req, id)).toMatchObject({ status: 'planned', date: null })
    await go(account, 'propose', fine)
    await go(member.account, 'agree', fine)
    await go(account, 'visit')
    await go(account, 'report', { report: 'Nette praktijk.', improvements: [{ text: 'Klachtenregeling' }] })
    expect((await step(member.account, id, 'declare')).status).toBe(409)
    await withStatement(id, member)
    await go(member.account, 'declare')
    await go(account, 'reopen', { message: 'De datum ontbreekt.' })
    await go(member.account, 'declare')
    const done = await go(account, 'close', { message: 'In orde.' })
    expect(done).toMatchObject({ status: 'closed', closedOn: today, report: 'Nette praktijk.' })

    const events = await query(
      req,
      sql`SELECT action, message FROM visitation_events WHERE visitation_id = ${id} ORDER BY id`,
    )
    expect(events.map(({ action }) => action)).toEqual(
      'plan propose decline propose agree visit report declare reopen declare close'.split(' '),
    )
    for (const template of ['visitation-planned', 'visitation-visited', 'visitation-reported', 'visitation-closed']) {
      expect(await mails(template, member.account.email), template).toBe(1)
    }
    expect(await mails('visitation-proposed', member.account.email)).toBe(2)
    expect(await mails('visit-declined', account.email)).toBe(1)
    expect(await mails('visit-agreed', account.email)).toBe(1)
    expect(await mails('visit-declared', account.email)).toBe(2)
    const [audit] = await query(
      req,
      sql`SELECT count(*)::int AS n FROM audit_log WHERE subject = 'visitations' AND subject_id = ${String(id)}`,
    )
    expect(audit?.n).toBe(11)

    const seen = await rest(member.account).get(`/api/visitations/${id}`)
    expect(seen.body.improvements).toHaveLength(1)
    const colleague = await aVisitor(req)
    const other = await rest(colleague.account).get(`/api/visitations/${id}`)
    expect(other.status).toBe(200)
    for (const field of ['report', 'closingRemark']) expect(other.body).not.toHaveProperty(field)
    // Payload leaves the name of a hidden list, without what is in it.
    expect(other.body.improvements ?? []).toEqual([])
  })

  it('what was handed in for the visit is done with it', async () => {
    const { id, member } = await aVisit(req, 'declared', visitor)
    await withStatement(id, member)
    expect((await step('visitor', id, 'close')).status).toBe(200)
    const [row] = await query(req, sql`SELECT id, status::text FROM visitation_uploads WHERE visitation_id = ${id}`)
    expect(row?.status).toBe('approved')
    const events = await query(
      req,
      sql`SELECT action::text FROM review_events WHERE collection = 'visitation-uploads' AND item_id = ${row?.id}`,
    )
    expect(events.map(({ action }) => action)).toEqual(['approve'])
  })
})
