import { describe, expect, it } from 'vitest'
import { query, sql } from '@/src/lib/sql'
import { act, filled, submit } from '@/tests/int/service/members'
import { axeProblems } from '@/tests/support/axe'
import { openPage } from '@/tests/support/browser'
import { systemRequest } from '@/tests/support/payload'
import { aMember, anItem, type Member } from '../member'

/** What was reported, as the database has it. */
async function reported({ therapist }: Member) {
  const rows = await query(
    await systemRequest(),
    sql`SELECT r.id, r.status::text, r.remark,
               (SELECT array_agg(s.value::text ORDER BY s."order") FROM service_requests_subjects s WHERE s.parent_id = r.id) AS subjects
          FROM service_requests r WHERE r.therapist_id = ${therapist}`,
  )
  return rows[0]
}

/** A member whose screening runs, of whom something else was asked as well, and whose report a colleague looks at. */
async function looksAlready(): Promise<Member> {
  const member = await aMember({ standing: 'screening' })
  await anItem(member, 'cpd-uploads', [['submit'], ['return', { reason: 'Welke dagen waren het?' }]])
  const made = await submit(member, { ...filled.ready, remark: 'Mijn diploma staat erin.' })
  const taken = await act('support', made.body.id, 'take')
  if (taken.status !== 200) throw new Error(`${made.status} ${taken.status} ${JSON.stringify(made.body)}`)
  return member
}

describe('KS-SRV-1: a report that a colleague looks at', () => {
  it.each([
    ['on a phone in the dark', { phone: true, dark: true, scripts: true }],
    ['without scripts', { scripts: false }],
  ])('%s: something is added under what they read, never changed', async (_, view) => {
    const member = await looksAlready()
    const page = await openPage(member, view)
    await page.goto('/service-contact?open=verzoeken')
    const own = page.locator('#verzoeken[open]')
    await own.getByText('In behandeling', { exact: true }).waitFor()
    expect(await own.getByRole('link', { name: 'Wijzig je melding' }).count()).toBe(0)
    await own.getByRole('link', { name: 'Vul je melding aan' }).click()
    const panel = page.locator('#stukken[open]')
    await panel.getByText('We kijken al naar je melding voor screening.').waitFor()
    await panel.getByText('“Mijn diploma staat erin.”').waitFor()
    // Axe is a script itself.
    if (view.scripts) expect(await axeProblems(page)).toEqual([])

    await panel.getByRole('button', { name: 'Vul je melding aan' }).click()
    await panel.getByText('Schrijf wat erbij is gekomen').first().waitFor()
    expect((await reported(member))?.remark).toBe('Mijn diploma staat erin.')
    if (view.scripts) expect(await axeProblems(page)).toEqual([])

    await panel.getByLabel('Wat is erbij gekomen?').fill('De dagen staan nu op het certificaat.')
    await panel.getByLabel(/bij- en nascholing/i).check()
    await panel.getByRole('button', { name: 'Vul je melding aan' }).dblclick()
    await page.getByText('Je melding is bijgewerkt.').waitFor()
    const after = await reported(member)
    expect(after).toMatchObject({ status: 'in-progress', subjects: ['screening', 'cpd'] })
    expect(after?.remark).toMatch(
      /^Mijn diploma staat erin\.\nAangevuld op [^:\n]+: De dagen staan nu op het certificaat\.$/,
    )
    await page.locator('#verzoeken[open]').getByText('De dagen staan nu op het certificaat.').waitFor()

    const desk = await openPage('support')
    await desk.goto(`/admin/verzoeken?soort=documents-ready&open=${after?.id}`)
    await desk.getByText('De dagen staan nu op het certificaat.').waitFor()
    expect(await axeProblems(desk, '[data-open]')).toEqual([])
  })
})
