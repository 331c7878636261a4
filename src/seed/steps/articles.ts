import type { PayloadRequest } from 'payload'
import { asSystem } from '@/src/lib/local-api'
import { articleTopics } from '../data/articles'
import type { ArticleData } from '../data/articles/types'
import { articlePicture } from '../files/articlePicture'
import { richText } from '../lexical'

async function media(req: PayloadRequest, { picture }: ArticleData): Promise<number | null> {
  if (!picture) return null
  const data = await articlePicture(picture.name)
  const { id } = await req.payload.create({
    collection: 'media',
    data: { alt: picture.alt },
    file: { data, name: `${picture.name}.webp`, mimetype: 'image/webp', size: data.length },
    ...asSystem(req, 'demo data'),
  })
  return id
}

async function make(req: PayloadRequest, article: ArticleData, order: number, parent: number | null): Promise<number> {
  const { slug, title, summary, page, synonyms, membersOnly, text } = article
  const { id } = await req.payload.create({
    collection: 'articles',
    data: {
      slug,
      title,
      summary,
      synonyms,
      parent,
      order,
      memberPage: page ?? null,
      membersOnly: membersOnly ?? false,
      content: richText(text, await media(req, article)),
      _status: 'published',
    },
    ...asSystem(req, 'demo data'),
  })
  return id
}

/** The articles of the knowledge base in their tree, and then what each leads on to (KS-KB-1). */
export async function seedArticles(req: PayloadRequest): Promise<void> {
  const made = new Map<string, number>()
  for (const [place, topic] of articleTopics.entries()) {
    const parent = await make(req, topic, (place + 1) * 10, null)
    made.set(topic.slug, parent)
    for (const [under, article] of topic.articles.entries()) {
      made.set(article.slug, await make(req, article, (under + 1) * 10, parent))
    }
  }
  for (const { slug, related } of articleTopics.flatMap((topic) => [topic, ...topic.articles])) {
    const id = made.get(slug)
    if (id === undefined) continue
    await req.payload.update({
      collection: 'articles',
      id,
      data: { related: related.flatMap((other) => made.get(other) ?? []), _status: 'published' },
      ...asSystem(req, 'demo data'),
    })
  }
}
