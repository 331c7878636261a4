import Link from 'next/link'
import { type NewsCategory, newsCategories } from '@/src/domain/news/categories'
import { newsFilterPath } from '@/src/domain/news/filter'

const choices: { label: string; category: NewsCategory | null }[] = [
  { label: 'Alles', category: null },
  ...newsCategories.map((category) => ({ label: category.label, category })),
]

/** Which category of the news is shown. Links, so that every list has its own address. */
export function CategoryNav({ current }: { current: NewsCategory | null }) {
  return (
    <nav aria-label="Rubrieken" className="mb-8">
      <ul className="flex flex-wrap gap-2">
        {choices.map(({ label, category }) => (
          <li key={label}>
            <Link
              aria-current={category === current ? 'page' : undefined}
              className="inline-flex min-h-11 items-center rounded-full border border-line-strong bg-card px-4.5 font-semibold text-sm hover:border-brand hover:bg-brand-tint aria-[current]:border-brand aria-[current]:bg-brand aria-[current]:text-on-brand"
              href={newsFilterPath({ category, page: 1 })}
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
