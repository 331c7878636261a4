import type { PayloadRequest } from 'payload'
import { normById } from '@/collections/registers/shared/normStore'
import type { Norm } from '@/src/domain/registers/norm'

export type WorthName = { category: string; topic: string | null }

type Place = { normId: number; category: string; topic: string | null; component: string | null }

/** The norms of some lines, each read once. */
export async function normsOf(req: PayloadRequest, ids: readonly number[]): Promise<Map<number, Norm>> {
  const norms = new Map<number, Norm>()
  for (const id of new Set(ids)) norms.set(id, await normById(req, id))
  return norms
}

/** What a line is called in its norm: codes become titles. */
export function worthName(norms: ReadonlyMap<number, Norm>, { normId, category, topic, component }: Place): WorthName {
  const found = norms.get(normId)?.categories.find(({ code }) => code === category)
  if (!topic) return { category: found?.title ?? category, topic: null }
  const about = found?.topics.find(({ code }) => code === topic)
  const part = component ? about?.components.find(({ code }) => code === component) : undefined
  const title = about?.title ?? topic
  return { category: found?.title ?? category, topic: component ? `${title}, ${part?.title ?? component}` : title }
}
