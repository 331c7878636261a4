import type { ConstraintMessages } from './error-report'

/** What a broken constraint of ours means to a person. The key is the constraint's or unique index's name. */
export const constraintMessages: ConstraintMessages = {
  posts_slug_idx: {
    field: 'slug',
    message: 'Er is al een bericht met dit adres. Kies een andere titel of een ander adres.',
  },
}
