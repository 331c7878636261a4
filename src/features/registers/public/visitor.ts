import { headers } from 'next/headers'
import { APIError, type PayloadRequest } from 'payload'
import { anonymousRequest } from '@/src/lib/anonymous'
import { clientIp } from '@/src/lib/client-ip'
import { type LimitName, limit, TooManyAttempts } from '@/src/lib/rate-limit'
import { documentResponse } from '@/src/lib/web/document-response'

type Counted = { req: PayloadRequest; tooMany: string | null }

/** A request of a visitor of a public page, counted by address; `tooMany` says how long to wait. */
export async function countedVisit(name: LimitName): Promise<Counted> {
  const req = await anonymousRequest()
  try {
    await limit(req, name, clientIp({ headers: await headers() }))
    return { req, tooMany: null }
  } catch (error) {
    if (!(error instanceof TooManyAttempts)) throw error
    return { req, tooMany: error.message }
  }
}

/** A signed document for machines, or the refusal as JSON: counted by address, never kept. */
export async function signedDocument(make: (req: PayloadRequest) => Promise<string>): Promise<Response> {
  const { req, tooMany } = await countedVisit('certificate-check')
  if (tooMany) return refusal(tooMany, 429)
  try {
    return documentResponse(await make(req), 'application/vc+jwt')
  } catch (error) {
    if (!(error instanceof APIError)) throw error
    return refusal(error.message, error.status)
  }
}

const refusal = (message: string, status: number): Response =>
  Response.json({ errors: [{ message }] }, { status, headers: { 'Cache-Control': 'no-store' } })
