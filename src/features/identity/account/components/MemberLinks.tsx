import type { MemberLink } from '../content'

const headings: Record<MemberLink['kind'], string> = { link: 'Links', info: 'Info', tool: 'Gereedschap' }
const order = ['link', 'info', 'tool'] as const

/** Links, information and tools that editors chose for this member (KS-ACC-5). */
export function MemberLinks({ links }: { links: readonly MemberLink[] }) {
  return (
    <div className="grid gap-6">
      {order.map((kind) => {
        const some = links.filter((link) => link.kind === kind)
        if (some.length === 0) return null
        return (
          <section aria-labelledby={`links-${kind}`} key={kind}>
            <h3 id={`links-${kind}`}>{headings[kind]}</h3>
            <ul className="mt-2 grid gap-2.5">
              {some.map(({ id, title, url, description }) => (
                <li key={id}>
                  <a className="underline underline-offset-3" href={url} rel="noopener">
                    {title}
                  </a>
                  {description && <span className="block text-ink-soft text-sm">{description}</span>}
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}
