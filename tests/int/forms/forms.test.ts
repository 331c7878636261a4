import type { PayloadRequest } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { retentionDay } from '@/collections/privacy/retention/day'
import { sendFormAction } from '@/src/features/forms/actions'
import { formAt } from '@/src/features/forms/form'
import { sendAnswers, tokenSubject } from '@/src/features/forms/send'
import { formToken } from '@/src/lib/form-token'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import type { Form } from '@/src/payload-types'
import { untouchedForm } from '@/src/ui/form/portal-form-state'
import { aForm } from '@/tests/factories/forms'
import { systemRequest, testPayload } from '@/tests/support/payload'
import { as, rest } from '@/tests/support/rest'
import { requestOf } from '@/tests/support/session'

let req: PayloadRequest

beforeAll(async () => {
  req = await systemRequest()
}, 60_000)

const ago = (seconds: number): Date => new Date(Date.now() - seconds * 1000)
const tokenOf = ({ slug }: Pick<Form, 'slug'>, seconds = 60): string =>
  formToken(req.payload.secret, tokenSubject(slug), ago(seconds))

const answers = async (form: number) =>
  z.array(z.object({ therapist: z.number().nullable(), field: z.string(), value: z.string() })).parse(
    await query(
      await systemRequest(),
      sql`SELECT s.therapist_id AS therapist, d.field, d.value FROM form_submissions s
              JOIN form_submissions_submission_data d ON d._parent_id = s.id WHERE s.form_id = ${form} ORDER BY s.id, d._order`,
    ),
  )

let address = 0
const send = (given: PayloadRequest, form: Form, typed: Record<string, string>, token = tokenOf(form)) => {
  address += 1
  const ip = `10.1.${address % 200}.1`
  return sendAnswers(given, { slug: form.slug, token, typed: new Map(Object.entries(typed)), ip })
}

function filled(form: Form, typed: Record<string, string>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries({ slug: form.slug, token: tokenOf(form), ...typed })) data.set(name, value)
  return data
}
const through = (who: 'alice' | null, data: FormData) => as(who, () => sendFormAction(untouchedForm(), data))

describe('7.2: filling in an editor’s form', () => {
  it('is kept with the name of who is logged in, without one of who isn’t; pressed twice it is kept once', async () => {
    const form = await aForm(req)
    const [alice, token] = [await requestOf('alice'), tokenOf(form)]
    await send(alice, form, { naam: 'Alice' }, token)
    await send(await requestOf('alice'), form, { naam: 'Alice' }, token)
    await Promise.all([1, 2, 3].map(async () => send(await systemRequest(), form, { naam: 'Niemand' }, token)))
    const kept = await answers(form.id)
    expect(kept.map(({ value }) => value)).toEqual(['Alice', 'Niemand'])
    expect(kept.map(({ therapist }) => therapist !== null)).toEqual([true, false])
  })

  it.each([
    ['within a second', 1, /heel snel/],
    ['of yesterday', 25 * 3600, /te lang open/],
  ])('a form %s is refused', async (_what, seconds, problem) => {
    const form = await aForm(req)
    const sending = send(await systemRequest(), form, { naam: 'X' }, tokenOf(form, seconds))
    await expect(sending).rejects.toThrow(problem)
    expect(await answers(form.id)).toEqual([])
  })

  it('the token of another form, or of a therapist, is no good', async () => {
    const form = await aForm(req)
    for (const token of [tokenOf(await aForm(req)), formToken(req.payload.secret, form.slug, ago(60)), 'x']) {
      await expect(send(await systemRequest(), form, { naam: 'X' }, token)).rejects.toThrow(/klopt niet meer/)
    }
  })

  it('from one address forty an hour', async () => {
    const form = await aForm(req)
    const one = async (naam: string) =>
      sendAnswers(await systemRequest(), {
        slug: form.slug,
        token: tokenOf(form),
        typed: new Map([['naam', naam]]),
        ip: '10.9.9.9',
      })
    for (let nth = 0; nth < 40; nth += 1) await one(`Naam ${nth}`)
    await expect(one('Nog een')).rejects.toMatchObject({ status: 429 })
    expect(await answers(form.id)).toHaveLength(40)
  })

  it('closed, past its last day, for members, not there: each says so, and nothing is kept', async () => {
    const cases = [
      [await aForm(req, { isOpen: false }), 409],
      [await aForm(req, { closesOn: '2020-01-01' }), 409],
      [await aForm(req, { membersOnly: true }), 403],
      [{ ...(await aForm(req)), slug: 'bestaat-niet' }, 404],
    ] as const
    for (const [form, status] of cases) {
      await expect(send(await requestOf(null), form, { naam: 'X' })).rejects.toMatchObject({ status })
      expect(await answers(form.id)).toEqual([])
    }
    const members = await aForm(req, { membersOnly: true })
    await send(await requestOf('bob'), members, { naam: 'Bob' })
    expect(await answers(members.id)).toHaveLength(1)
  })

  it('closed while it is sent: who commits first decides', async () => {
    const form = await aForm(req)
    const own = await systemRequest()
    let sending: Promise<unknown> = Promise.resolve()
    await inTransaction(own, async () => {
      const data = { isOpen: false }
      await own.payload.update({ collection: 'forms', id: form.id, data, ...asSystem(own, 'test') })
      sending = send(await requestOf('alice'), form, { naam: 'Te laat' })
      sending.catch(() => undefined)
      await query(own, sql`SELECT pg_sleep(0.3)`)
    })
    await expect(sending).rejects.toMatchObject({ status: 409 })
    expect(await answers(form.id)).toEqual([])
  })

  it('by the page: what is wrong stands at its question and nothing typed is lost; a box that nobody sees stops programs', async () => {
    const form = await aForm(req, {
      fields: [
        { blockType: 'text', name: 'naam', label: 'Je naam', required: true },
        { blockType: 'email', name: 'mail', label: 'Je adres' },
      ],
    })
    const refused = await through('alice', filled(form, { 'vraag-naam': 'Alice', 'vraag-mail': 'x' }))
    expect(refused.errors).toEqual([{ field: 'vraag-mail', message: expect.stringMatching(/e-mailadres/) }])
    expect(refused.values).toMatchObject({ 'vraag-naam': 'Alice', 'vraag-mail': 'x' })
    const more = await through(
      'alice',
      filled(form, { 'vraag-naam': 'Alice', 'vraag-bij': 'x', 'vraag-__proto__': 'x' }),
    )
    expect(more.errors).toEqual([{ field: undefined, message: expect.stringMatching(/intussen veranderd/) }])
    const bot = await through(null, filled(form, { 'vraag-naam': 'Bot', website: 'https://x.test' }))
    expect(bot.outcome).toBe('done')
    expect(await answers(form.id)).toEqual([])
    const done = await through(null, filled(form, { 'vraag-naam': 'Jan' }))
    expect(done).toMatchObject({ outcome: 'done', goTo: `/formulier/${form.slug}?verstuurd=ja` })
    expect((await answers(form.id)).map(({ value }) => value)).toEqual(['Jan'])
  })
})

describe('7.2: who sees what', () => {
  it('a form that isn’t open tells no stranger what it asks; one for members asks to log in; its maker tries it out', async () => {
    const [shut, members] = [await aForm(req, { isOpen: false }), await aForm(req, { membersOnly: true })]
    const at = async (who: 'alice' | 'editor' | null, { slug }: Form) =>
      (await formAt(await requestOf(who), slug, new Date())).state
    expect(await formAt(await requestOf(null), shut.slug, new Date())).toEqual({ state: 'closed', form: null })
    expect(await at('alice', shut)).toBe('closed')
    expect(await at('editor', shut)).toBe('trial')
    expect(await at(null, members)).toBe('log-in')
    expect(await at('alice', members)).toBe('open')
  })

  it('nobody writes submissions over REST, and only keepers read or fetch them', async () => {
    const form = await aForm(req)
    await send(await requestOf('alice'), form, { naam: '=1+1' })
    const body = { json: { form: form.id, submissionData: [{ field: 'naam', value: 'x' }] } }
    for (const who of ['alice', 'editor', 'admin'] as const) {
      expect((await rest(who).post('/api/form-submissions', body)).status).toBe(403)
    }
    for (const who of ['alice', 'support', 'reviewer', null] as const) {
      expect([401, 404]).toContain((await rest(who).get(`/api/forms/${form.id}/antwoorden.csv`)).status)
      expect([401, 403]).toContain((await rest(who).get(`/api/form-submissions?where[form][equals]=${form.id}`)).status)
    }
    const file = await rest('editor').get(`/api/forms/${form.id}/antwoorden.csv`)
    expect(file.status).toBe(200)
    expect(Buffer.from(file.bytes).toString('utf8')).toMatch(/;Alice [^;]*;'=1\+1\r\n$/)
    await send(await requestOf(null), form, { naam: 'Iemand' })
    const list = await rest('editor').get(
      `/api/form-submissions?where[form][equals]=${form.id}&sort=id&select[sender]=true`,
    )
    const senders = list.body.docs.map(({ sender }: { sender: string }) => sender)
    expect(senders).toEqual([expect.stringMatching(/^Alice .+, \S+$/), 'Zonder naam'])
    const [line] = await query(
      req,
      sql`SELECT fields FROM audit_log WHERE action = 'form-submissions.exported' AND subject_id = ${form.id}`,
    )
    expect(line).toEqual({ fields: { count: 1 } })
  })

  it('an editor who makes a form that can’t work hears where', async () => {
    const confirmationMessage = (await aForm(req)).confirmationMessage
    const make = (fields: object[]) =>
      rest('editor').post('/api/forms', {
        json: { title: 'X', slug: `x-${fields.length}`, confirmationMessage, fields },
      })
    const text = (name: string) => ({ blockType: 'text', name, label: 'X' })
    const hostile = await make([text('goed'), text('__proto__')])
    expect([hostile.status, hostile.body]).toMatchObject([400, { errors: [{ field: 'fields.1.name' }] }])
    expect((await make(Array.from({ length: 200 }, (_, nth) => text(`v${nth}`)))).status).toBe(400)
    expect((await make([text('goed')])).status).toBe(201)
  })

  it('is erased a year later', async () => {
    const form = await aForm(req)
    for (const naam of ['oud', 'nieuw']) await send(await requestOf('alice'), form, { naam })
    await query(
      req,
      sql`UPDATE form_submissions SET created_at = '2025-11-20' WHERE id =
            (SELECT min(id) FROM form_submissions WHERE form_id = ${form.id})`,
    )
    const { erased } = await retentionDay(await testPayload(), new Date('2026-11-23T09:00:00Z'))
    expect(erased.forms).toBe(1)
    expect((await answers(form.id)).map(({ value }) => value)).toEqual(['nieuw'])
  })
})
