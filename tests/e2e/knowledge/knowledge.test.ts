import { describe, expect, inject, it } from 'vitest'
import { query, sql } from '@/src/lib/sql'
import { anArticle } from '@/tests/factories/articles'
import { axeProblems } from '@/tests/support/axe'
import { openPage } from '@/tests/support/browser'
import { systemRequest } from '@/tests/support/payload'

let made = 0

/** An article with a word in its title that no other has. */
async function article(word: string, more: Parameters<typeof anArticle>[1] = {}) {
  made += 1
  return anArticle(await systemRequest(), {
    title: `Een ${word} aanvragen`,
    slug: `${word.toLowerCase()}-${made}`,
    summary: 'Zo doe je dat, in drie stappen.',
    text: ['Begin met het begin.', '## Wat heb je nodig?', 'Een pen.', '## En daarna?', 'Wachten.'],
    ...more,
  })
}

const votes = async (id: number) => {
  const rows = await query(
    await systemRequest(),
    sql`SELECT helpful, NULL AS remark FROM article_votes WHERE article_id = ${id}
        UNION ALL SELECT helpful, remark FROM article_feedback WHERE article_id = ${id}`,
  )
  return rows.map(({ helpful, remark }) => [helpful, remark])
}

describe('KS-KB-1: looking something up', () => {
  it.each([
    ['with scripts', true, 'Zandloper'],
    ['without JavaScript', false, 'Waterklok'],
  ])('%s: the word itself, part of it, mistyped, with an accent, another word for it', async (_how, scripts, word) => {
    const synonym = `${word}ersatz`
    const { title } = await article(word, { synonyms: synonym })
    const page = await openPage(null, { scripts })
    const asked = [word, word.slice(0, -2), word.replace('o', 'ó'), synonym]
    for (const text of asked) {
      await page.goto('/kennisbank')
      await page.getByLabel('Waar wil je meer over weten?').fill(text)
      await page.getByRole('button', { name: 'Zoek' }).click()
      await page.getByRole('heading', { name: `1 artikel over “${text}”` }).waitFor()
      await page.getByRole('link', { name: title }).waitFor()
    }
    const mistyped = `${word.slice(0, 3)}${word[4]}${word[3]}${word.slice(5)}`
    await page.goto(`/kennisbank?zoek=${mistyped}`)
    await page.getByText('Dit lijkt erop:').waitFor()
    await page.getByRole('link', { name: title }).first().click()
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
  })

  it('says kindly that there is nothing, and the editors see what was looked for', async () => {
    const page = await openPage(null)
    await page.goto('/kennisbank?zoek=Qwertzuiopq')
    await page.getByText('Probeer het met een ander woord').waitFor()
    expect(await axeProblems(page)).toEqual([])
    const editor = await openPage('editor')
    await editor.goto('/admin/kennisbank')
    await editor
      .getByRole('table', { name: 'Gezocht zonder resultaat' })
      .getByRole('link', { name: 'qwertzuiopq' })
      .waitFor()
    expect(await axeProblems(editor)).toEqual([])
    const reviewer = await openPage('reviewer')
    await reviewer.goto('/admin/kennisbank')
    expect(await reviewer.getByText('Gezocht zonder resultaat').count()).toBe(0)
  })
})

describe('KS-KB-1: an article', () => {
  it('can be shared by its heading, and prints without what is for the screen', async () => {
    const { slug } = await article('Deeplink')
    const page = await openPage(null)
    await page.goto(`/kennisbank/${slug}#en-daarna`)
    const heading = page.getByRole('heading', { name: /En daarna\?/ })
    await heading.waitFor()
    expect(await heading.evaluate((node) => node.matches(':target'))).toBe(true)
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByText('Begin met het begin.').isVisible()).toBe(true)
    expect(await page.getByText('Was dit nuttig?').isVisible()).toBe(false)
    expect(await page.getByRole('navigation').first().isVisible()).toBe(false)
  })

  it.each([
    ['with scripts', true],
    ['without JavaScript', false],
  ])('hears whether it helped, %s', async (_how, scripts) => {
    const { id, slug } = await article(scripts ? 'Oordeel' : 'Vonnis')
    const stranger = await openPage(null, { scripts })
    await stranger.goto(`/kennisbank/${slug}`)
    await stranger.getByRole('button', { name: 'Ja' }).click()
    await stranger.getByText('Dank je wel').waitFor()
    expect(await votes(id)).toEqual([[true, null]])
    const member = await openPage('alice', { scripts })
    await member.goto(`/kennisbank/${slug}`)
    await member.getByRole('button', { name: 'Nee' }).click()
    await member.getByLabel('Wat miste je?').fill('Een plaatje.')
    await member.getByRole('button', { name: 'Verstuur' }).click()
    await member.getByText('Dank je wel').waitFor()
    expect(await votes(id)).toContainEqual([false, 'Een plaatje.'])
  })

  it('for members only: a stranger logs in first and doesn’t find it, a member reads it', async () => {
    const { title, slug } = await article('Ledenzaak', { membersOnly: true })
    const stranger = await openPage(null)
    await stranger.goto('/kennisbank?zoek=Ledenzaak')
    expect(await stranger.getByRole('link', { name: title }).count()).toBe(0)
    await stranger.goto(`/kennisbank/${slug}`)
    await stranger.waitForURL('**/inloggen?naar=**')
    const member = await openPage('bob')
    await member.goto('/kennisbank?zoek=Ledenzaak')
    await member.getByRole('link', { name: title }).click()
    await member.getByRole('heading', { level: 1, name: title }).waitFor()
    expect((await fetch(`${inject('portal').url}/kennisbank/bestaat-niet`)).status).toBe(404)
  })

  it('reads well on a phone, in the dark', async () => {
    const { slug } = await article('Leesbaar')
    for (const view of [{}, { phone: true, dark: true }]) {
      const page = await openPage('alice', view)
      for (const path of ['', '?zoek=leesbaar', `/${slug}`]) {
        await page.goto(`/kennisbank${path}`)
        await page.getByRole('heading', { level: 1 }).waitFor()
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
        expect(await axeProblems(page)).toEqual([])
      }
    }
  })
})
