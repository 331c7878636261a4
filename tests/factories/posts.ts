import type { PayloadRequest } from 'payload'
import { asSystem } from '@/src/lib/local-api'
import type { Post } from '@/src/payload-types'
import { richText } from '@/src/seed/lexical'
import { nextNumber } from './sequence'

/** What an editor fills in: a complete post, not yet published. */
export function postData(
  given: Partial<Pick<Post, 'title' | 'slug' | 'summary' | 'category' | 'publishedAt' | 'content'>> = {},
) {
  return {
    title: `Bericht ${nextNumber()}`,
    category: 'portal' as const,
    content: richText(['Vanaf vandaag is het anders.']),
    ...given,
  }
}

/** A post on the site. */
export async function aPublishedPost(req: PayloadRequest, given: Parameters<typeof postData>[0] = {}): Promise<Post> {
  return req.payload.create({
    collection: 'posts',
    data: { ...postData(given), _status: 'published' },
    ...asSystem(req, 'factory'),
  })
}

/** A post that only editors may see. */
export async function aDraftPost(req: PayloadRequest, given: Parameters<typeof postData>[0] = {}): Promise<Post> {
  return req.payload.create({
    collection: 'posts',
    data: { ...postData(given), _status: 'draft' },
    draft: true,
    ...asSystem(req, 'factory'),
  })
}
