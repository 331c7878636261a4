import type { PayloadRequest } from 'payload'
import { getViewer } from '@/src/access/viewer'
import type { Asked } from '@/src/domain/service/asked'
import { type Quote, quote } from '@/src/domain/service/quote'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { invalid, notFound } from '@/src/lib/errors/refusals'
import { requestFacts } from '../facts'
import { serviceSettings, termsFrom } from '../terms'

/** What a request comes to for a member, with the upload that it leans on. @throws APIError 400 with what is wrong */
export async function quoteFor(
  req: PayloadRequest,
  therapist: number,
  asked: Asked,
  now: Date,
): Promise<{ quote: Quote; proof: number | null }> {
  const today = amsterdamDay(now)
  const { facts, proof } = await requestFacts(req, therapist, today)
  const found = quote(asked, facts, termsFrom(await serviceSettings(req)), today)
  if ('problems' in found) throw invalid(found.problems)
  return { quote: found.ok, proof }
}

/** What the member behind `req` would confirm: cost, date and consequence (KS-SRV-2 … KS-SRV-5). Changes nothing. */
export async function quoteRequest(req: PayloadRequest, asked: Asked, now = new Date()): Promise<Quote> {
  const therapist = (await getViewer(req))?.therapist
  if (!therapist) throw notFound()
  return (await quoteFor(req, therapist.id, asked, now)).quote
}
