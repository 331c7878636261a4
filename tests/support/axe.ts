import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect, vi } from 'vitest'

/**
 * What axe has against this page as it stands, one line for each; empty when it is clean (WCAG 2.2 AA).
 * @param within what of it is ours: a selector; the whole page when left out
 */
export async function axeProblems(page: Page, within = 'html'): Promise<string[]> {
  // While React replaces a page after an action its title is gone for a moment; a page without one never passes here.
  await vi.waitFor(async () => expect((await page.title()).trim()).not.toBe(''), { timeout: 10_000 })
  const { violations } = await new AxeBuilder({ page })
    .include(within)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .setLegacyMode()
    .analyze()
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`))
}
