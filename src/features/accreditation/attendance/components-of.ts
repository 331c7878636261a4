import type { PayloadRequest } from 'payload'
import { meetingById } from '@/collections/accreditation/Attendance/handing-in/meeting'
import { normById } from '@/collections/registers/shared/normStore'
import type { ComponentNames } from './types'

/** What may be written for the components of a meeting's course: their codes, and their titles in the norms. */
export async function componentsOf(req: PayloadRequest, session: number): Promise<ComponentNames> {
  const worth = (await meetingById(req, session))?.worth ?? []
  const codes = new Set(worth.flatMap(({ component }) => component ?? []))
  if (codes.size === 0) return []
  const names = new Map([...codes].map((code) => [code.toLowerCase(), code]))
  for (const norm of new Set(worth.map((line) => line.norm))) {
    const topics = (await normById(req, norm)).categories.flatMap((category) => category.topics)
    for (const { code, title } of topics.flatMap((topic) => topic.components)) {
      if (codes.has(code)) names.set(title.toLowerCase(), code)
    }
  }
  return [...names]
}
