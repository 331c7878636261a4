import { beforeAll, describe, expect, it } from 'vitest'
import { referenceOf } from '@/src/domain/aov/workflow'
import { query, sql } from '@/src/lib/sql'
import { anApplicant, application } from '@/tests/int/aov/people'
import { axeProblems } from '@/tests/support/axe'
import { openPage } from '@/tests/support/browser'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { tariffInForce } from './tariff'

const base = '/api/aov-applications'
let tariff: number

beforeAll(async () => {
  tariff = await tariffInForce()
}, 60_000)

/** An application that the insurer has already, by hand, and that the member took back. @returns its id */
async function takenBack(): Promise<number> {
  const member = await anApplicant()
  const { body } = await rest(member).post(`${base}/submit`, { json: application(tariff) })
  const sent = await rest('support').post(`${base}/${body.id}/send`, { json: { by: 'hand' } })
  const back = await rest(member).post(`${base}/${body.id}/withdraw`)
  if (sent.status !== 200 || back.status !== 200) throw new Error(`${sent.status} ${back.status}`)
  return body.id
}

const told = async (id: number): Promise<boolean> =>
  (await query(await systemRequest(), sql`SELECT insurer_told_at FROM aov_applications WHERE id = ${id}`))[0]
    ?.insurer_told_at !== null

describe('KS-AOV-1: the insurer hears that a member took an application back', () => {
  it('on a phone in the dark: it waits on the list until staff wrote down that they told it, once', async () => {
    const id = await takenBack()
    const desk = await openPage('support', { phone: true, dark: true })
    const search = `zoek=${referenceOf(id)}`
    await desk.goto(`/admin/aov?${search}`)
    await desk.getByText('nog aan de verzekeraar doorgeven').waitFor()
    await desk.getByRole('link', { name: referenceOf(id) }).click()
    await desk.getByText('Laat Proefverzekeraar weten dat het lid hem heeft ingetrokken').waitFor()
    expect(await axeProblems(desk, '[data-open]')).toEqual([])
    expect(await desk.getByRole('button', { name: 'Ik heb hem doorgegeven' }).count()).toBe(0)
    expect(await told(id)).toBe(false)
    await desk.getByRole('button', { name: 'Ik heb het doorgegeven' }).dblclick()
    await desk.getByText(/De verzekeraar weet sinds .* dat de aanvraag is ingetrokken/).waitFor()
    expect(await told(id)).toBe(true)
    expect(await desk.getByRole('button', { name: 'Ik heb het doorgegeven' }).count()).toBe(0)
    expect(await axeProblems(desk, '[data-open]')).toEqual([])
    expect(await desk.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await desk.goto(`/admin/aov?${search}`)
    await desk.getByText('Niets gevonden.').waitFor()
    await desk.goto(`/admin/aov?lijst=afgehandeld&${search}`)
    await desk.getByRole('link', { name: referenceOf(id) }).waitFor()
  })
})
