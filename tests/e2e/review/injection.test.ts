import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { query, sql } from '@/src/lib/sql'
import { pdf } from '@/tests/factories/files'
import { openPage } from '@/tests/support/browser'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { anOffice, handIn } from './people'

const attack = '"><img src=x onerror="document.title=1"><script>document.title=1</script>'

/** Opens a page and looks whether any of the words became part of it. */
async function expectWordsOnly(page: Page, path: string, words: string): Promise<void> {
  await page.goto(path)
  await page.getByText(words).first().waitFor()
  expect(await page.locator('img[src="x"], [onerror]').count()).toBe(0)
  expect(await page.title()).not.toBe('1')
  const html = await (await page.request.get(path)).text()
  expect(html).not.toContain('<img src=x')
  expect(html).not.toContain('<script>document.title')
}

describe('bad input: words that look like a page stay words', () => {
  it('KS-DIP-3: at the review desk, with the member, and in the mails between them', async () => {
    const { member, reviewer } = await anOffice()
    const req = await systemRequest()
    const [name, title, reason] = [`Noor ${attack}`, `Massage ${attack}`, `Waarom ${attack}`]
    await query(
      req,
      sql`UPDATE therapists SET first_name = ${name}, display_name = ${name} WHERE user_id = ${member.userId}`,
    )
    const { id } = await handIn(member, { collection: 'diplomas', title, file: await pdf(), name: `${attack}.pdf` })
    const desk = await openPage(reviewer)
    await expectWordsOnly(desk, '/admin/beoordelen', title)
    await expectWordsOnly(desk, `/admin/beoordelen?open=diplomas.${id}`, name)

    expect((await rest(reviewer).post(`/api/diplomas/${id}/return`, { json: { reason } })).status).toBe(200)
    const home = await openPage(member)
    await expectWordsOnly(home, '/scholing', reason)
    await expectWordsOnly(home, '/account', title)
    await expectWordsOnly(desk, `/admin/beoordelen?lijst=returned&open=diplomas.${id}`, reason)

    const mails = await query(req, sql`SELECT subject, html FROM outbox WHERE "to" = ${member.email}`)
    expect(mails).toHaveLength(2)
    for (const { subject, html } of mails) {
      expect(subject).toContain('<script>')
      expect(html).toContain('&lt;script&gt;')
      expect(html).not.toMatch(/<script|<img src=x/)
    }
  })
})
