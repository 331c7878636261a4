import { isDeepStrictEqual } from 'node:util'
import type { CollectionBeforeChangeHook } from 'payload'
import type { Framework } from '@/src/domain/keurmerk/framework'
import { frameworkProblems } from '@/src/domain/keurmerk/framework-problems'
import { judgementLabels } from '@/src/domain/keurmerk/labels'
import { roundProblems } from '@/src/domain/keurmerk/round'
import { changesAfterOpening } from '@/src/domain/keurmerk/round-changes'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { keysOf } from '@/src/domain/shared/keys'
import { invalid } from '@/src/lib/errors/refusals'
import { frameworkFrom, keptFramework } from '../framework/read'

/** The rules speak of a level; the form has its description in a field of its own. */
const atField = (path: string): string =>
  keysOf(judgementLabels).some((level) => path.endsWith(`.levels.${level}`)) ? `${path}.description` : path

const withFields = (problems: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(problems).map(([path, message]) => [atField(path), message]))

/**
 * Keeps the framework of a round as the rules read it, and holds it against them: whole before it is published, the same for
 * good once the round is open (KB-1). @throws APIError 400 per field
 */
export const readRound: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const now: Record<string, unknown> = { ...originalDoc, ...data }
  const framework: Framework = frameworkFrom(now)
  const problems = { ...roundProblems(now), ...(now.published ? withFields(frameworkProblems(framework)) : {}) }
  if (originalDoc?.published) {
    const same = isDeepStrictEqual(keptFramework.parse(originalDoc.framework), keptFramework.parse(framework))
    Object.assign(problems, changesAfterOpening(originalDoc, now, same, amsterdamDay(new Date())))
  }
  if (Object.keys(problems).length > 0) throw invalid(problems)
  return { ...data, framework }
}
