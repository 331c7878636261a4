/** Puts news in the database of DATABASE_URL, by the factories. A process of its own: the bench itself boots no portal. */
import config from '@payload-config'
import { createLocalReq, getPayload } from 'payload'
import { posts } from '@/src/seed/data/posts'
import { richText } from '@/src/seed/lexical'
import { aPublishedPost } from '@/tests/factories/posts'
import { postSlug } from '../routes'

const day = 86_400_000
const payload = await getPayload({ config, disableOnInit: true })
const req = await createLocalReq({}, payload)
for (const [index, { title, summary, category, text }] of posts.entries()) {
  const publishedAt = new Date(Date.now() - (index + 1) * 7 * day).toISOString()
  const slug = index === 0 ? { slug: postSlug } : {}
  await aPublishedPost(req, { title, summary, category, publishedAt, ...slug, content: richText(text) })
}
process.exit(0)
