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
  text: PostText
}

/** A main topic with what is under it. */
export type TopicData = ArticleData & { articles: ArticleData[] }
