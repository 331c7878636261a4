import { beforeAll, describe, expect, it } from 'vitest'
import { memberShield } from '@/collections/library/shields/member'
import { getViewer } from '@/src/access/viewer'
import { addDays } from '@/src/domain/shared/calendar-date'
import { loadMemberPage } from '@/src/features/portal/frame'
import { query, sql } from '@/src/lib/sql'
import { shield } from '@/src/seed/files/shield'
import { aDocument } from '@/tests/factories/library'
import { systemRequest } from '@/tests/support/payload'
import { as, rest } from '@/tests/support/rest'
import { aFee, aMember, today } from '../identity/standing-people'

let north = 0
beforeAll(async () => {
  const [row] = await query(await systemRequest(), sql`SELECT id FROM organisations WHERE slug = 'noord'`)
  north = Number(row?.id)
}, 120_000)

async function aShield(given: { isPublic?: boolean } = {}): Promise<number> {
  const { id } = await aDocument(await systemRequest(), { kind: 'shield', organisations: [north], ...given })
  const form = new FormData()
  form.append('file', new File([await shield('BO', `nummer ${id}`, '#0f5a55')], 'schild.png', { type: 'image/png' }))
  expect((await rest('editor').post(`/api/document-templates/${id}/versions`, { form })).status).toBe(201)
  return id
}

async function codeOf(therapist: number): Promise<string> {
  return (await memberShield(await systemRequest(), { therapist }))?.code ?? ''
}

const image = async (therapist: number, document: number, headers = {}) =>
  rest(null).get(`/api/shields/${await codeOf(therapist)}/${document}`, { headers })

const type = async (therapist: number, document: number) =>
  (await image(therapist, document)).headers.get('content-type')

describe('KS-DOC-1: the virtual shield of a member', () => {
  it('is the image of their organisation for any website, for a minute, and stops with good standing', async () => {
    const sanne = await aMember()
    const document = await aShield()
    const { status, headers, bytes } = await image(sanne.therapist, document)
    expect([status, headers.get('content-type')]).toEqual([200, 'image/png'])
    expect(Buffer.from(bytes).subarray(1, 4).toString()).toBe('PNG')
    expect(headers.get('cache-control')).toBe('public, max-age=60, must-revalidate')
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin')
    const etag = headers.get('etag') ?? ''
    expect((await image(sanne.therapist, document, { 'if-none-match': etag })).status).toBe(304)
    const fee = await aFee(sanne, addDays(today(), -1))
    // No job ran, and who has the picture still gets the other one.
    const ended = await image(sanne.therapist, document, { 'if-none-match': etag })
    expect([ended.status, ended.headers.get('content-type')]).toEqual([200, 'image/svg+xml'])
    expect(ended.body).toContain('Niet meer')
    await rest('finance').post(`/api/charges/${fee}/paid`, { json: { paidOn: today() } })
    expect(await type(sanne.therapist, document)).toBe('image/png')
  }, 60_000)

  it('counts for members it is meant for only: others, a withdrawn one and other documents show no shield', async () => {
    const document = await aShield()
    const other = await aMember({ of: 'zuid' })
    expect(await type(other.therapist, document)).toBe('image/svg+xml')
    const sanne = await aMember()
    const { id: plain } = await aDocument(await systemRequest(), { isPublic: true })
    expect(await type(sanne.therapist, plain)).toBe('image/svg+xml')
    await query(await systemRequest(), sql`UPDATE document_templates SET withdrawn = true WHERE id = ${document}`)
    expect(await type(sanne.therapist, document)).toBe('image/svg+xml')
    for (const code of ['x', 'CAT-104233', '00000000-0000-4000-8000-000000000000']) {
      expect((await rest(null).get(`/api/shields/${code}/${document}`)).status).toBe(404)
    }
  })

  it('its file is for members in good standing too, however it is marked', async () => {
    const document = await aShield({ isPublic: true })
    const sanne = await aMember()
    const file = (who: Parameters<typeof rest>[0]) => rest(who).get(`/api/document-templates/${document}/content`)
    const bundle = () => rest(sanne).get(`/api/document-templates/bundle?ids=${document}`)
    expect([(await file(null)).status, (await file(sanne)).status, (await bundle()).status]).toEqual([404, 200, 200])
    await aFee(sanne, addDays(today(), -1))
    expect([(await file(sanne)).status, (await bundle()).status]).toEqual([404, 404])
  })

  it('nobody learns a code from another member’s data', async () => {
    const sanne = await aMember()
    const code = await codeOf(sanne.therapist)
    for (const who of ['bob', 'support', sanne] as const) {
      expect(JSON.stringify((await rest(who).get(`/api/therapists/${sanne.therapist}`)).body)).not.toContain(code)
    }
    const name = await as(sanne, async () => {
      const { req } = await loadMemberPage('/documenten', { diplomas: false })
      const therapist = (await getViewer(req))?.therapist?.id ?? 0
      return (await memberShield(req, { therapist }))?.code
    })
    expect(name).toBe(code)
  })
})
