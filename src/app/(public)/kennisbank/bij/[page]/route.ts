import { redirect } from 'next/navigation'
import { articleOf } from '@/src/domain/knowledge/tree'
import { entries } from '@/src/features/knowledge/entries'
import { anonymousRequest } from '@/src/lib/anonymous'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ page: string }> }

/** From a member page to the article about it, else to the knowledge base (KS-KB-1). */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const article = articleOf(await entries(await anonymousRequest()), (await params).page)
  redirect(article ? `/kennisbank/${article.slug}` : '/kennisbank')
}
