import type { PayloadRequest } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { GET as download } from '@/src/app/(member)/visitatie/[file]/route'
import { addDays } from '@/src/domain/shared/calendar-date'
import { questionnaireAction, requestVisitAction, visitStepAction } from '@/src/features/visitation/actions'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { pdf } from '@/tests/factories/files'
import { upload } from '@/tests/support/files'
import { systemRequest } from '@/tests/support/payload'
import { as, rest } from '@/tests/support/rest'
import type { Speaker } from '@/tests/support/session'
import { today } from '../registers/people'
import { aMember, aVisit, aVisitor, step, visit } from './people'

let req: PayloadRequest

beforeAll(async () => {
  req = await systemRequest()
  await req.payload.updateGlobal({
    slug: 'visitation-settings',
    data: {
      plan: '## Waarom\n\nOm van te leren.',
      questions: [
        { code: 'werk', question: 'Wat doe je?', kind: 'text', required: true },
        { code: 'klachten', question: 'Heb je een klachtenregeling?', kind: 'yes-no', required: true },
        { code: 'wens', question: 'Wat wil je bespreken?', kind: 'text', required: false },
      ],
    },
    ...asSystem(req, 'test'),
  })
}, 60_000)

const form = (fields: Record<string, string>): FormData => {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return data
}

describe('KS-VIS-1: the questionnaire', () => {
  const send = (who: Speaker, id: number, fields: Record<string, string>) =>
    as(who, () => questionnaireAction(form({ id: String(id), ...fields })))

  it('is saved in between, sent when it is complete, and then read by its visitor alone', async () => {
    const { user, account } = await aVisitor(req)
    const other = await aVisitor(req)
    const { id, member } = await aVisit(req, 'agreed', user)
    const list = async (who: Speaker) => {
      const reply = await rest(who).get(`/api/visitation-questionnaires?where[visitation][equals]=${id}`)
      return reply.status === 200 ? reply.body.docs : []
    }
    expect(await send(member.account, id, { intent: 'save', 'answer-werk': 'Massage' })).toEqual({ outcome: 'done' })
    expect(await list(account)).toEqual([])
    const short = await send(member.account, id, { intent: 'send', 'answer-werk': 'Massage' })
    expect(short).toMatchObject({ outcome: 'invalid', errors: [{ field: 'klachten' }] })
    const answers = { intent: 'send', 'answer-werk': 'Massage', 'answer-klachten': 'Ja', 'answer-onbekend': 'X' }
    expect(await send(member.account, id, answers)).toEqual({ outcome: 'done' })
    const [read] = await list(account)
    expect(read.answers).toEqual([
      { code: 'werk', question: 'Wat doe je?', answer: 'Massage' },
      { code: 'klachten', question: 'Heb je een klachtenregeling?', answer: 'Ja' },
      { code: 'wens', question: 'Wat wil je bespreken?', answer: '' },
    ])
    expect(await list(other.account)).toEqual([])
    expect((await send(member.account, id, answers)).outcome).toBe('invalid')
  })

  it('isn’t another’s, and isn’t filled in afterwards', async () => {
    const agreed = await aVisit(req, 'agreed')
    const visited = await aVisit(req, 'visited')
    const answers = { intent: 'save', 'answer-werk': 'X' }
    expect((await send('alice', agreed.id, answers)).outcome).toBe('invalid')
    expect((await send(visited.member.account, visited.id, answers)).outcome).toBe('invalid')
  })
})

describe('KS-VIS-2: the forms of the member', () => {
  it('agree with what was seen, and cancel with the fee that was shown', async () => {
    const { id, member } = await aVisit(req, 'proposed')
    const go = (fields: Record<string, string>) =>
      as(member.account, () => visitStepAction(form({ id: String(id), date: today, startsAt: '10:00', ...fields })))
    expect((await go({ step: 'agree', startsAt: '11:00' })).outcome).toBe('invalid')
    expect(await go({ step: 'agree' })).toEqual({ outcome: 'done' })
    expect((await go({ step: 'cancel', message: 'Ziek.' })).outcome).toBe('invalid')
    expect((await go({ step: 'cancel', message: '', fee: '7500' })).outcome).toBe('invalid')
    expect(await go({ step: 'cancel', message: 'Ziek.', fee: '7500' })).toEqual({ outcome: 'done' })
    expect(await visit(req, id)).toMatchObject({ status: 'cancelled' })
    expect((await go({ step: 'visit' })).outcome).toBe('invalid')
  })

  it('ask for a visit', async () => {
    const member = await aMember(req, { tier: 'collective' })
    expect(await as(member.account, () => requestVisitAction(form({ request: 'Graag.' })))).toEqual({ outcome: 'done' })
    expect((await as(member.account, () => requestVisitAction(form({})))).outcome).toBe('invalid')
    expect((await as('visitor', () => requestVisitAction(form({})))).outcome).toBe('invalid')
  })
})

describe('KS-VIS-1: what is uploaded', () => {
  const handIn = async (who: Speaker, subject: string, more: object = {}) => {
    const file = await upload(who, await pdf({ text: `Stuk ${subject} ${Math.random()}` }))
    const made = await rest(who).post('/api/visitation-uploads', {
      json: { title: 'Stuk', subject, files: [file.body.id], ...more },
    })
    const sent = await rest(who).post(`/api/visitation-uploads/${made.body.doc.id}/submit`)
    return { id: made.body.doc.id, file: file.body.id, sent }
  }

  it('belongs to the visit that is open, is opened by its visitor and nobody else, and waits for no reviewer', async () => {
    const { user, account } = await aVisitor(req)
    const other = await aVisitor(req)
    const { id, member } = await aVisit(req, 'improving', user)
    expect((await step(member.account, id, 'declare')).status).toBe(409)
    const { id: stuk, file, sent } = await handIn(member.account, 'statement')
    expect(sent.status, JSON.stringify(sent.body)).toBe(200)
    const [row] = await query(
      req,
      sql`SELECT visitation_id AS visit, review_due_on AS due FROM visitation_uploads WHERE id = ${stuk}`,
    )
    expect(row).toEqual({ visit: id, due: null })
    for (const [who, status] of [
      [account, 200],
      [member.account, 200],
      [other.account, 404],
      ['alice', 404],
      ['finance', 404],
    ] as const) {
      expect((await rest(who).get(`/api/files/${file}/content`)).status).toBe(status)
    }
    expect((await rest('reviewer').post(`/api/visitation-uploads/${stuk}/approve`)).status).toBe(409)
    expect((await step(member.account, id, 'declare')).status).toBe(200)
    const [read] = await query(
      req,
      sql`SELECT count(*)::int AS n FROM audit_log WHERE action = 'file.read' AND subject_id = ${String(file)}`,
    )
    expect(read?.n).toBe(1)
  })

  it('a file that isn’t handed in yet isn’t the visitor’s', async () => {
    const { user, account } = await aVisitor(req)
    const { id, member } = await aVisit(req, 'improving', user)
    const file = await upload(member.account, await pdf({ text: `Concept ${id}` }))
    await rest(member.account).post('/api/visitation-uploads', {
      json: { title: 'Stuk', subject: 'statement', files: [file.body.id] },
    })
    expect((await rest(account).get(`/api/files/${file.body.id}/content`)).status).toBe(404)
    expect((await step(member.account, id, 'declare')).status).toBe(409)
  })

  it('what hangs on the visit and isn’t handed in, or is a proof, is no statement and isn’t settled with it', async () => {
    const { user, account } = await aVisitor(req)
    const { id, member } = await aVisit(req, 'improving', user)
    const hang = (upload: number) =>
      query(req, sql`UPDATE visitation_uploads SET visitation_id = ${id} WHERE id = ${upload}`)
    const other = await handIn(member.account, 'other')
    const proof = await handIn(member.account, 'proof', { visitedOn: addDays(today, -40) })
    const file = await upload(member.account, await pdf({ text: `Concept ${id}` }))
    const json = { title: 'Stuk', subject: 'statement', files: [file.body.id] }
    const draft = (await rest(member.account).post('/api/visitation-uploads', { json })).body.doc.id
    await hang(proof.id)
    await hang(draft)
    expect((await rest(account).get(`/api/files/${file.body.id}/content`)).status).toBe(404)
    expect((await step(member.account, id, 'declare')).status).toBe(409)
    const statement = await handIn(member.account, 'statement')
    expect((await step(member.account, id, 'declare')).status).toBe(200)
    expect((await step(account, id, 'close')).status).toBe(200)
    const rows = await query(
      req,
      sql`SELECT id, status::text FROM visitation_uploads WHERE therapist_id = ${member.id} ORDER BY id`,
    )
    expect(rows.map((row) => [row.id, row.status])).toEqual([
      [other.id, 'approved'],
      [proof.id, 'submitted'],
      [draft, 'draft'],
      [statement.id, 'approved'],
    ])
  })

  it('needs a visit to belong to; proof of one goes to reviewers and counts when it is approved', async () => {
    const member = await aMember(req)
    expect((await handIn(member.account, 'other')).sent.status).toBe(409)
    const { id, sent } = await handIn(member.account, 'proof', { visitedOn: addDays(today, -40) })
    expect(sent.status, JSON.stringify(sent.body)).toBe(200)
    const [row] = await query(req, sql`SELECT review_due_on AS due FROM visitation_uploads WHERE id = ${id}`)
    expect(row?.due).not.toBeNull()
    const approved = await rest('reviewer').post(`/api/visitation-uploads/${id}/approve`)
    expect(approved.status, JSON.stringify(approved.body)).toBe(200)
  })
})

describe('KS-VIS-1, KS-VIS-2: on paper', () => {
  const get = (who: Speaker, file: string) =>
    as(who, () => download(new Request(`http://x.test/visitatie/${file}`), { params: Promise.resolve({ file }) }))

  it('the plan, the questionnaire, the statement, and the report of one’s own visit', async () => {
    const report = { report: 'Nette praktijk.\n\nGoed gesprek.' }
    const { id, member } = await aVisit(req, 'improving', null, report)
    for (const file of ['visitatieplan.pdf', 'vragenlijst.pdf', 'verbeterpuntenverklaring.pdf', `verslag-${id}.pdf`]) {
      const reply = await get(member.account, file)
      expect([file, reply.status, reply.headers.get('content-type')]).toEqual([file, 200, 'application/pdf'])
      expect(
        Buffer.from(await reply.arrayBuffer())
          .subarray(0, 5)
          .toString(),
      ).toBe('%PDF-')
    }
    expect((await get('alice', `verslag-${id}.pdf`)).status).toBe(404)
    expect((await get('visitor', 'visitatieplan.pdf')).status).toBe(404)
    expect((await get(member.account, 'anders.pdf')).status).toBe(404)
  })

  it('the agenda of a visitor as a calendar file', async () => {
    const { user, account } = await aVisitor(req)
    const agreed = await aVisit(req, 'agreed', user, { date: '2027-01-12' })
    const later = await aVisit(req, 'proposed', user, { date: '2027-07-12' })
    const { status, bytes } = await rest(account).get('/api/visitations/agenda.ics')
    const text = new TextDecoder().decode(bytes)
    expect(status).toBe(200)
    expect(text).toContain(`visitatie-${agreed.id}@`)
    expect(text).toContain('DTSTART:20270112T090000Z')
    expect(text).toContain('STATUS:TENTATIVE')
    expect(text).toContain(`visitatie-${later.id}@`)
    expect(text).toContain('DTSTART:20270712T080000Z')
    expect((await rest('alice').get('/api/visitations/agenda.ics')).status).toBe(403)
  })
})
