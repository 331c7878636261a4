import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { transferPanel } from '@/src/features/screening/review/transferPanel'
import { asSystem } from '@/src/lib/local-api'
import { pdf } from '@/tests/factories/files'
import { upload } from '@/tests/support/files'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { fieldsOf } from '../evidence/people'
import { type InScreening, inScreening } from './people'

const path = '/api/screening-uploads'

/** A draft of this member, over REST. */
async function draft(who: InScreening, given: object = {}, collection = 'screening-uploads'): Promise<number> {
  const { body } = await upload(who, await pdf(), 'stuk.pdf')
  const json = { title: 'Brief van de vorige organisatie', subject: 'transfer-statement', files: [body.id], ...given }
  const made = await rest(who).post(`/api/${collection}`, { json })
  expect([made.status, made.body.errors]).toEqual([201, undefined])
  return made.body.doc.id
}

const submit = (who: InScreening, id: number, collection = 'screening-uploads') =>
  rest(who).post(`/api/${collection}/${id}/submit`, { json: {} })

describe('KS-SCR-1: documents by subject', () => {
  it('go from draft to approved, seen by the member and the reviewers of the organisation alone', async () => {
    const [sanne, other] = [await inScreening(), await inScreening()]
    const id = await draft(sanne)
    expect((await rest('reviewer').get(`${path}/${id}`)).status).toBe(404)
    expect((await submit(other, id)).status).toBe(404)
    expect((await submit(sanne, id)).body.doc.status).toBe('submitted')
    for (const who of [other, 'alice', 'reviewerSouth'] as const) {
      expect((await rest(who).get(`${path}/${id}`)).status).toBe(404)
      expect((await rest(who).patch(`${path}/${id}`, { json: { title: 'Van mij' } })).status).toBe(404)
    }
    expect((await rest(sanne).post(`${path}/${id}/approve`, { json: {} })).status).toBe(404)
    const approved = await rest('reviewer').post(`${path}/${id}/approve`, { json: {} })
    expect([approved.status, approved.body.doc.status]).toEqual([200, 'approved'])
    expect((await rest(sanne).patch(`${path}/${id}`, { json: { title: 'Toch anders' } })).status).toBe(409)
    // The first test of a file waits for the portal to start.
  }, 60_000)

  it.each([
    [{ files: [] }, 'files', 'Voeg het bestand toe.'],
    [{ subject: null }, 'subject', 'Kies waar het over gaat.'],
  ])('are not handed in with %j: the refusal says what to do', async (given, field, message) => {
    const sanne = await inScreening()
    const id = await draft(sanne, given)
    const refused = await submit(sanne, id)
    expect([refused.status, fieldsOf(refused.body)]).toEqual([400, [field]])
    expect(refused.body.errors[0].message).toBe(message)
    expect((await rest(sanne).get(`${path}/${id}`)).body.status).toBe('draft')
  })

  it('take a subject of the list only', async () => {
    const sanne = await inScreening()
    const made = await rest(sanne).post(path, { json: { title: 'X', subject: 'zomaar', files: [] } })
    expect([made.status, fieldsOf(made.body)]).toEqual([400, ['subject']])
  })
})

describe('KS-SCR-2: a transfer statement on the desk', () => {
  const told = {
    title: 'Overstapverklaring',
    fromOrganisation: 'Vereniging Zuiderlicht',
    previousNumber: 'ZL-12',
    memberSince: '2019-05-01',
    motivation: 'Dichterbij.',
    openMatters: true,
    openMattersText: 'Een klacht sinds mei.',
    declared: true,
  }

  async function panelOf(id: number): Promise<string> {
    const req = await systemRequest()
    const doc = await req.payload.findByID({
      collection: 'transfer-statements',
      id,
      depth: 1,
      ...asSystem(req, 'the panel of the desk'),
    })
    return renderToStaticMarkup(await transferPanel(req, { ...doc }))
  }

  it('says what is open there, and links what the member brings along with its proof; nobody else’s, and no drafts', async () => {
    const [sanne, other] = [await inScreening(), await inScreening()]
    const id = await draft(sanne, told, 'transfer-statements')
    expect((await submit(sanne, id, 'transfer-statements')).status).toBe(200)
    const bare = await panelOf(id)
    expect(bare).toContain('Vereniging Zuiderlicht')
    expect(bare).toContain('Ja: Een klacht sinds mei.')
    expect(bare).toContain('Nog niets ingediend')

    const proof = await draft(sanne)
    await submit(sanne, proof)
    await draft(sanne, { title: 'Nog niet verstuurd' })
    await submit(sanne, await draft(sanne, { title: 'Scholingsplan', subject: 'training-plan' }))
    await submit(other, await draft(other, { title: 'Van iemand anders' }))
    const employers = [{ employer: 'GGZ', role: 'Coach', from: '2024-01-01', until: '2024-12-31', hoursPerWeek: 28 }]
    const worked = await draft(sanne, { title: 'HBO-werkervaring', subject: undefined, employers }, 'work-experiences')
    await submit(sanne, worked, 'work-experiences')
    const full = await panelOf(id)
    expect(full).toContain(`screening-uploads.${proof}`)
    expect(full).toContain('Brief van de vorige organisatie')
    expect(full).toContain('10 EC gevraagd · 1 bestand')
    for (const words of ['Nog niet verstuurd', 'Scholingsplan', 'Van iemand anders']) expect(full).not.toContain(words)
    await rest('reviewer').post(`/api/work-experiences/${worked}/approve`, { json: { points: 8 } })
    expect(await panelOf(id)).toContain('8 EC toegekend')
  })
})
