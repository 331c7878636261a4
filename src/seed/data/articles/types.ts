import type { MemberPage } from '@/src/domain/knowledge/labels'
import type { PostText } from '../posts/types'

/** One article of the knowledge base; `slug` is its address and what others call it by. */
export type ArticleData = {
  slug: string
  title: string
  summary: string
  /** The member page that it explains. */
  page?: MemberPage
  /** Words that people use for it, by commas. */
  synonyms: string
  /** Addresses of articles to read as well. */
  related: string[]
  membersOnly?: boolean
  /** How the page looks: a picture of src/seed/pictures, and what stands on it for who doesn't see it. */
  picture?: { name: string; alt: string }
  text: PostText
}

/** A main topic with what is under it. */
export type TopicData = ArticleData & { articles: ArticleData[] }
