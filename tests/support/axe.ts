import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect, vi } from 'vitest'

/**
 * What axe has against this page as it stands, one line for each; empty when it is clean (WCAG 2.2 AA).
 * @param within what of it is ours: a selector; the whole page when left out
 */
export async function axeProblems(page: Page, within = 'html'): Promise<string[]> {
  // While a page loads or React replaces it after an action, its title and its landmarks are gone for a moment: axe
  // then judges half a page. A page without a title or any landmark never passes here.
  await vi.waitFor(
    async () => {
      expect((await page.title()).trim()).not.toBe('')
      expect(await page.evaluate(() => document.readyState)).toBe('complete')
      expect(await page.locator('main, nav, aside, header').count()).toBeGreaterThan(0)
    },
    { timeout: 10_000 },
  )
  const { violations } = await new AxeBuilder({ page })
    .include(within)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .setLegacyMode()
    .analyze()
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`))
}
