import type { PayloadRequest } from 'payload'
import { asUser } from '@/src/lib/local-api'

export type ExperienceTerms = { hoursPerPoint: number; mostPoints: number }

/** What work experience may be worth (KS-SCR-2). */
export async function experienceTerms(req: PayloadRequest): Promise<ExperienceTerms> {
  const { hoursPerPoint, mostPoints } = await req.payload.findGlobal({ slug: 'screening-settings', ...asUser(req) })
  return { hoursPerPoint, mostPoints }
}
