import type { PayloadRequest } from 'payload'
import { asSystem } from '@/src/lib/local-api'
import type { Article } from '@/src/payload-types'
import { richText } from '@/src/seed/lexical'
import { nextNumber } from './sequence'

type Given = Partial<
  Pick<Article, 'title' | 'slug' | 'summary' | 'synonyms' | 'membersOnly' | 'memberPage' | 'order' | '_status'>
> & { parent?: number; text?: string[] }

/** An article of the knowledge base; published unless it says otherwise. */
export function anArticle(req: PayloadRequest, { text = ['Zo werkt het.'], ...given }: Given = {}): Promise<Article> {
  return req.payload.create({
    collection: 'articles',
    data: {
      title: `Artikel ${nextNumber()}`,
      order: 10,
      content: richText(text),
      _status: 'published',
      ...given,
    },
    ...asSystem(req, 'factory'),
  })
}
