import type { PayloadRequest } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { unseal } from '@/plugins/notifications/seal'
import { writeToTherapist } from '@/src/features/directory/actions'
import { untouched } from '@/src/features/directory/form-state'
import { sendMessage } from '@/src/features/directory/send-message'
import { formToken } from '@/src/lib/form-token'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { aFindableTherapist } from '@/tests/factories/directory'
import { anOrganisation } from '@/tests/factories/organisations'
import { systemRequest } from '@/tests/support/payload'
import { as } from '@/tests/support/rest'

let req: PayloadRequest
let organisation: number
let nth = 0

beforeAll(async () => {
  req = await systemRequest()
  organisation = (await anOrganisation(req)).id
}, 60_000)

const mailSchema = z.object({ to: z.string(), sealed: z.string(), html: z.string().nullable(), subject: z.string() })

async function receiver() {
  nth += 1
  const email = `praktijk${nth}@voorbeeld.test`
  const { id } = await aFindableTherapist(req, { organisation, profile: { email } })
  const [row] = await query(req, sql`SELECT slug FROM directory_entries WHERE therapist_id = ${id}`)
  return { id, email, slug: String(row?.slug) }
}

const mails = async (to: string) =>
  z
    .array(mailSchema)
    .parse(await query(await systemRequest(), sql`SELECT "to", sealed, html, subject FROM outbox WHERE "to" = ${to}`))

const ago = (seconds: number): Date => new Date(Date.now() - seconds * 1000)
const message = {
  name: 'Jan de Boer',
  email: 'jan@voorbeeld.test',
  phone: undefined,
  message: 'Heb je deze maand nog plek?',
}

const unlist = async (given: PayloadRequest, therapist: number) =>
  given.payload.update({
    collection: 'practice-profiles',
    where: { therapist: { equals: therapist } },
    data: { listed: false },
    ...asSystem(given, 'test'),
  })

function filled(slug: string, changes: Record<string, string> = {}): FormData {
  const form = new FormData()
  const token = formToken(req.payload.secret, slug, ago(60))
  const values = { ...message, phone: '', slug, token, ...changes }
  for (const [name, value] of Object.entries(values)) form.set(name, value)
  return form
}

describe('KS-FIND-1: writing to a therapist', () => {
  it('mails the practice, sealed, with the client as who gets the answer; pressed twice it is one mail', async () => {
    const { slug, email } = await receiver()
    const token = formToken(req.payload.secret, slug, ago(30))
    for (const ip of ['10.0.0.1', '10.0.0.1']) await sendMessage(await systemRequest(), { slug, token, ip, message })
    const [mail, ...more] = await mails(email)
    expect(more).toEqual([])
    expect(mail).toMatchObject({ html: null, subject: 'Bericht van een cliënt via je profiel' })
    const body = unseal(mail?.sealed ?? '', req.payload.secret)
    expect(body.replyTo).toBe('jan@voorbeeld.test')
    expect(body.text).toContain('Heb je deze maand nog plek?')
  })

  it.each([
    ['a form filled in within a second', 1, /heel snel/],
    ['a form of yesterday', 25 * 3600, /te lang open/],
  ])('refuses %s', async (_what, seconds, problem) => {
    const { slug, email } = await receiver()
    const token = formToken(req.payload.secret, slug, ago(seconds))
    const sending = sendMessage(await systemRequest(), { slug, token, ip: '10.0.0.2', message })
    await expect(sending).rejects.toThrow(problem)
    expect(await mails(email)).toEqual([])
  })

  it('refuses a form of another therapist', async () => {
    const [one, two] = [await receiver(), await receiver()]
    const token = formToken(req.payload.secret, one.slug, ago(30))
    const sending = sendMessage(await systemRequest(), { slug: two.slug, token, ip: '10.0.0.3', message })
    await expect(sending).rejects.toThrow(/klopt niet meer/)
  })

  it('from one address six an hour', async () => {
    const { slug } = await receiver()
    const token = formToken(req.payload.secret, slug, ago(30))
    const send = async (text: string) =>
      sendMessage(await systemRequest(), { slug, token, ip: '10.0.0.4', message: { ...message, message: text } })
    for (let count = 0; count < 6; count++) await send(`Bericht nummer ${count} van de dag`)
    await expect(send('Nog een bericht erachteraan')).rejects.toMatchObject({ status: 429 })
  })

  it('who took back consent gets no mail', async () => {
    const { id, slug, email } = await receiver()
    await unlist(await systemRequest(), id)
    const token = formToken(req.payload.secret, slug, ago(30))
    const sending = sendMessage(await systemRequest(), { slug, token, ip: '10.0.0.5', message })
    await expect(sending).rejects.toMatchObject({ status: 404 })
    expect(await mails(email)).toEqual([])
  })

  it('consent taken back while a message is sent: who commits first decides', async () => {
    const { id, slug, email } = await receiver()
    const token = formToken(req.payload.secret, slug, ago(30))
    const own = await systemRequest()
    let sending: Promise<unknown> = Promise.resolve()
    await inTransaction(own, async () => {
      await unlist(own, id)
      sending = sendMessage(await systemRequest(), { slug, token, ip: '10.0.0.6', message }).catch(
        (error: unknown) => error,
      )
      // The message waits for the row that is being taken away.
      await expect
        .poll(
          async () => {
            const [row] = await query(
              await systemRequest(),
              sql`SELECT count(*)::int AS waiting FROM pg_stat_activity
                 WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%FOR KEY SHARE%'`,
            )
            return row?.waiting
          },
          { timeout: 20_000 },
        )
        .toBe(1)
    })
    expect(await sending).toMatchObject({ status: 404 })
    expect(await mails(email)).toEqual([])
  })

  it('the form: a robot that fills in everything hears thanks and sends nothing', async () => {
    const { slug, email } = await receiver()
    const outcome = await as(null, () => writeToTherapist(untouched, filled(slug, { website: 'https://x.test' })))
    expect(outcome.outcome).toBe('done')
    expect(await mails(email)).toEqual([])
  })

  it.each([
    ['name', 'Jan\r\nBcc: iedereen@voorbeeld.test'],
    ['email', 'jan@voorbeeld.test\r\nBcc: iedereen@voorbeeld.test'],
    ['email', 'jan@voorbeeld.test, iedereen@voorbeeld.test'],
    ['message', 'Kijk op https://a.test en https://b.test en https://c.test voor meer'],
    ['message', 'kort'],
    ['phone', '<script>'],
  ])('the form refuses %s %j and sends nothing', async (field, value) => {
    const { slug, email } = await receiver()
    const outcome = await as(null, () => writeToTherapist(untouched, filled(slug, { [field]: value })))
    expect(outcome).toMatchObject({ outcome: 'invalid', errors: [{ field }] })
    expect(await mails(email)).toEqual([])
  })

  it('the form sends, for who is nobody', async () => {
    const { slug, email } = await receiver()
    const outcome = await as(null, () => writeToTherapist(untouched, filled(slug)))
    expect(outcome).toMatchObject({ outcome: 'done', errors: [] })
    expect(await mails(email)).toHaveLength(1)
  })
})
