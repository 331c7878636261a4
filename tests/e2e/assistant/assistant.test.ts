import { describe, expect, it } from 'vitest'
import { query, sql } from '@/src/lib/sql'
import { anArticle } from '@/tests/factories/articles'
import { axeProblems } from '@/tests/support/axe'
import { openPage } from '@/tests/support/browser'
import { systemRequest } from '@/tests/support/payload'
import { aMember, inYearlyRegister } from '../member'

let made = 0

/** An article with a word in its title that no other has. */
async function article(word: string) {
  made += 1
  const slug = `${word.toLowerCase()}-${made}`
  await anArticle(await systemRequest(), {
    title: `Een ${word} aanvragen`,
    slug,
    summary: `Zo vraag je een ${word.toLowerCase()} aan.`,
    text: ['Begin met het begin.', '## Hoe lang duurt het?', `Een ${word.toLowerCase()} duurt elf dagen.`],
  })
  return slug
}

const helped = async (question: string): Promise<unknown> => {
  const [row] = await query(
    await systemRequest(),
    sql`SELECT helpful FROM assistant_turns WHERE question = ${question}`,
  )
  return row?.helpful
}

describe('KS-SRV-9: asking the assistant', () => {
  it.each([
    ['with scripts', true, 'Kolibrievergunning'],
    ['without JavaScript', false, 'Pelikaanvergunning'],
  ])(
    '%s: a question, its answer with the source, a word about it, another question, and anew',
    async (_how, scripts, word) => {
      const slug = await article(word)
      const page = await openPage(null, { scripts })
      await page.goto('/assistent')
      await page.getByRole('heading', { level: 1, name: 'Assistent' }).waitFor()
      // axe is a script itself.
      if (scripts) expect(await axeProblems(page)).toEqual([])
      const question = `hoe lang duurt een ${word}?`
      await page.getByLabel('Wat wil je weten?').fill(question)
      await page.getByRole('button', { name: 'Vraag het' }).click()
      await page.getByRole('heading', { name: question }).waitFor()
      await page.getByText('duurt elf dagen').waitFor()
      const source = page.getByRole('link', { name: `Een ${word} aanvragen: Hoe lang duurt het?`, exact: true })
      expect(await source.getAttribute('href')).toBe(`/kennisbank/${slug}`)
      if (scripts) expect(await axeProblems(page)).toEqual([])
      await page.getByRole('button', { name: 'Ja, dit helpt' }).click()
      await page.getByText('Met je oordeel maken we de uitleg beter').waitFor()
      expect(await helped(question)).toBe(true)
      await page.getByLabel('Nog een vraag?').fill('xylofoonreparatie')
      await page.getByRole('button', { name: 'Vraag het' }).click()
      await page.getByText('Dat weet ik niet.').waitFor()
      await page.getByRole('heading', { name: 'Eerder in dit gesprek' }).waitFor()
      await page.getByRole('button', { name: 'Begin opnieuw' }).click()
      await page.getByLabel('Wat wil je weten?').waitFor()
      expect(await page.getByRole('heading', { name: question }).count()).toBe(0)
    },
  )

  it('says what is wrong with an empty question, at its field', async () => {
    const page = await openPage(null)
    await page.goto('/assistent')
    await page.getByRole('button', { name: 'Vraag het' }).click()
    await page.getByText('Stel een vraag van minstens twee letters.').first().waitFor()
    expect(await axeProblems(page)).toEqual([])
  })

  it('is found from the knowledge base', async () => {
    const page = await openPage(null)
    await page.goto('/kennisbank')
    await page.getByRole('link', { name: 'Stel hem aan de assistent' }).click()
    await page.getByRole('heading', { level: 1, name: 'Assistent' }).waitFor()
  })
})

describe('X-13: questions about the own dossier', () => {
  it('answers a member with the rule and the record, and nobody about another', async () => {
    const member = await aMember({ tier: 'reimbursable', standing: 'admitted' })
    await inYearlyRegister(member)
    const page = await openPage(member)
    await page.goto('/assistent')
    await page.getByLabel('Wat wil je weten?').fill('hoeveel punten heb ik nog nodig?')
    await page.getByRole('button', { name: 'Vraag het' }).click()
    await page.getByText('De regel', { exact: true }).waitFor()
    await page.getByText('Jouw gegevens', { exact: true }).waitFor()
    expect(await axeProblems(page)).toEqual([])
    await page.getByLabel('Nog een vraag?').fill('hoeveel punten heeft Bob Bakker?')
    await page.getByRole('button', { name: 'Vraag het' }).click()
    await page.getByText('Over anderen zeg ik niets.').waitFor()
    await page.getByRole('link', { name: 'Plan een belafspraak' }).waitFor()
  })
})
