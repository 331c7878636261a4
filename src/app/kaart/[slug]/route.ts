import { cardOf, noCard } from '@/src/features/directory/card'
import { organisationSites } from '@/src/features/directory/organisation-sites'
import { therapistBySlug } from '@/src/features/directory/therapist'
import { anonymousRequest } from '@/src/lib/anonymous'
import { env } from '@/src/lib/env'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ slug: string }> }

/** The card of a therapist for other sites (KS-FIND-1). The one page that may stand in a frame. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const req = await anonymousRequest()
  const therapist = await therapistBySlug(req, (await params).slug)
  return therapist ? cardOf(therapist, env.SERVER_URL) : noCard(env.SERVER_URL, await organisationSites(req))
}
