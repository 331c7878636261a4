import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import { convertLexicalToPlaintext } from '@payloadcms/richtext-lexical/plaintext'
import { newsCategories } from '@/src/domain/news/categories'
import type { Media, Post } from '@/src/payload-types'

/** A picture with the sizes it comes in, smallest first. */
export type Picture = { alt: string; src: string; srcSet: string; width: number; height: number }

export type PostCard = {
  id: number
  title: string
  slug: string
  summary: string
  category: { label: string; path: string }
  publishedAt: string
  picture: Picture | null
}

export type Article = PostCard & {
  /** Whether the editor wrote the summary; else it is the beginning of the text. */
  hasSummary: boolean
  content: SerializedEditorState | null
  updatedAt: string
  /** For pages that show a link elsewhere: one image of a fixed size. */
  shareImage: string | null
}

type CardSource = Pick<Post, 'id' | 'title' | 'slug' | 'summary' | 'category' | 'publishedAt' | 'cover' | 'content'>

/** What a list shows of a post; nothing when it has no address or date yet. */
export function toCard(post: CardSource): PostCard[] {
  if (!post.slug || !post.publishedAt) return []
  return [card(post, post.slug, post.publishedAt)]
}

/** What the page of a post shows. A draft may still miss its address and date. */
export function toArticle(post: Post): Article {
  const cover = pictured(post.cover)
  return {
    ...card(post, post.slug ?? '', post.publishedAt ?? post.updatedAt),
    hasSummary: Boolean(post.summary?.trim()),
    content: post.content ?? null,
    updatedAt: post.updatedAt,
    shareImage: cover ? pathOf(cover.sizes?.wide?.url ?? cover.url ?? '') : null,
  }
}

function card(post: CardSource, slug: string, publishedAt: string): PostCard {
  const category = newsCategories.find(({ value }) => value === post.category) ?? newsCategories[2]
  const cover = pictured(post.cover)
  return {
    id: post.id,
    title: post.title ?? '',
    slug,
    summary: post.summary?.trim() || beginning(post.content),
    category: { label: category.label, path: category.path },
    publishedAt,
    picture: cover ? toPicture(cover) : null,
  }
}

const pictured = (cover: Post['cover']): Media | null => (typeof cover === 'object' ? (cover ?? null) : null)

/** The picture as an img element wants it; null when a size is missing. */
export function toPicture(media: Media): Picture | null {
  const { card: small, wide } = media.sizes ?? {}
  const found = [small, wide].flatMap((size) =>
    size?.url && size.width && size.height ? [{ url: size.url, width: size.width, height: size.height }] : [],
  )
  const sizes = found.length > 0 || !media.url || !media.width || !media.height ? found : [fullSize(media)]
  const [smallest] = sizes
  if (!smallest) return null
  return {
    alt: media.alt,
    src: pathOf(smallest.url),
    srcSet: sizes.map(({ url, width }) => `${pathOf(url)} ${width}w`).join(', '),
    width: smallest.width,
    height: smallest.height,
  }
}

/** Without the host: the page works under every name of the portal. */
const pathOf = (url: string): string => new URL(url, 'http://portal').pathname

const fullSize = ({ url, width, height }: Media) => ({ url: url ?? '', width: width ?? 0, height: height ?? 0 })

const excerptLength = 180

function beginning(content: Post['content']): string {
  if (!content) return ''
  const text = convertLexicalToPlaintext({ data: content }).replace(/\s+/g, ' ').trim()
  if (text.length <= excerptLength) return text
  return `${text.slice(0, text.lastIndexOf(' ', excerptLength))}…`
}
