import type { PayloadRequest } from 'payload'
import { asSystem } from '@/src/lib/local-api'
import { posts } from '../data/posts'
import { coverPicture } from '../files/cover'
import { richText } from '../lexical'
import type { Step } from '../steps'

const day = 86_400_000

/** The weblog, with its covers (KS-NEWS-1). `now` is the moment of seeding. */
export async function seedNews(req: PayloadRequest, now: Date, step: Step): Promise<void> {
  for (const [index, { title, summary, category, daysAgo, draft, text }] of posts.entries()) {
    const data = await coverPicture(index)
    const cover = await req.payload.create({
      collection: 'media',
      data: { alt: 'Tekening van daken in rustige kleuren' },
      file: { data, name: `omslag-${index + 1}.jpg`, mimetype: 'image/jpeg', size: data.length },
      ...asSystem(req, 'demo data'),
    })
    await req.payload.create({
      collection: 'posts',
      data: {
        title,
        summary,
        category,
        cover: cover.id,
        content: richText(text),
        publishedAt: new Date(now.getTime() - daysAgo * day - 3 * 3_600_000).toISOString(),
        _status: draft ? 'draft' : 'published',
      },
      ...asSystem(req, 'demo data'),
    })
    step()
  }
}
