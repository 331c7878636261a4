import type { PayloadRequest } from 'payload'
import { normById } from '@/collections/registers/shared/normStore'
import type { Norm } from '@/src/domain/registers/norm'
import { dutchList } from '@/src/domain/shared/dutch'
import type { Worth } from './present'

export type WorthLine = { key: string; label: string; points: number }

/** What a course counts for in one norm, in words. */
export type NormWorth = { norm: number; code: string; title: string; lines: WorthLine[]; points: number }

/** The norms that courses count for. Published norms are kept in memory, so this seldom asks anything. */
export async function normsOf(req: PayloadRequest, worth: readonly Worth[]): Promise<Map<number, Norm>> {
  const ids = [...new Set(worth.map(({ norm }) => norm))]
  return new Map(await Promise.all(ids.map(async (id) => [id, await normById(req, id)] as const)))
}

const cents = (points: number): number => Math.round(points * 100)

function labelOf(norm: Norm, rows: readonly Worth[]): string {
  const [{ category: code, topic: topicCode } = { category: '', topic: null }] = rows
  const category = norm.categories.find((one) => one.code === code)
  const topic = category?.topics.find((one) => one.code === topicCode)
  const components =
    topic?.components.filter(({ code: part }) => rows.some(({ component }) => component === part)) ?? []
  const name = topic?.title ?? topicCode
  const place = category?.title ?? code
  return name
    ? `${place}: ${name}${components.length > 0 ? ` (${dutchList(components.map(({ title }) => title))})` : ''}`
    : place
}

/** The lines of a course per norm, by title: one line for each topic, its components taken together. */
export function worthInWords(worth: readonly Worth[], norms: ReadonlyMap<number, Norm>): NormWorth[] {
  const found = [...norms].flatMap(([id, norm]): NormWorth[] => {
    const own = worth.filter((row) => row.norm === id)
    if (own.length === 0) return []
    const keys = [...new Set(own.map(({ category, topic }) => `${category}/${topic ?? ''}`))]
    const lines = keys.map((key) => {
      const rows = own.filter(({ category, topic }) => `${category}/${topic ?? ''}` === key)
      return { key, label: labelOf(norm, rows), points: rows.reduce((sum, { points }) => sum + cents(points), 0) / 100 }
    })
    const points = lines.reduce((sum, line) => sum + cents(line.points), 0) / 100
    return [{ norm: id, code: norm.code, title: norm.title, lines, points }]
  })
  return found.toSorted((a, b) => a.title.localeCompare(b.title, 'nl'))
}
