import AxeBuilder from '@axe-core/playwright'
import { describe, expect, it } from 'vitest'
import { openPage } from '@/tests/support/browser'

const paths = ['/inloggen', '/wachtwoord-vergeten', '/wachtwoord-herstellen']

describe('KS-ACC-3: the pages to log in are for everyone (WCAG 2.2 AA)', () => {
  it.each(paths.flatMap((path) => [1360, 390].map((width): [string, number] => [path, width])))(
    '%s at %i',
    async (path, width) => {
      for (const dark of [false, true]) {
        const page = await openPage(null, { width, dark })
        await page.goto(path)
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
          .analyze()
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
          0,
        )
      }
    },
  )
})
