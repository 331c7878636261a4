/** One paragraph, a sub-heading (`## …`) or a list (lines that start with `- `). */
export type PostText = string[]

export type PostOfOneKind = {
  title: string
  /** Days before the day of seeding; a negative number is still to come. */
  daysAgo: number
  summary: string
  text: PostText
  draft?: boolean
}

export type DemoPost = PostOfOneKind & { category: 'profession' | 'portal' | 'general' }
