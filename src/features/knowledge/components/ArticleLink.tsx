import { CircleHelp } from 'lucide-react'

/** From a member page to what the knowledge base says of it (KS-KB-1). Asks nothing: the address finds the article. */
export function ArticleLink({ path }: { path: string }) {
  const [page] = path.split('/').filter(Boolean)
  if (!page) return null
  return (
    <p className="no-print mt-3 first:mt-0">
      <a className="link inline-flex min-h-9 items-center gap-1.5 text-sm" href={`/kennisbank/bij/${page}`}>
        <CircleHelp aria-hidden className="size-4.5" />
        Uitleg over deze pagina
      </a>
    </p>
  )
}
