import { NavLink } from '@/src/ui/shell/NavLink'
import type { Member } from '../member'
import { memberMenuOf } from '../navigation'

type Props = {
  member: Member
  /** Addresses of pages where something waits for the member. */
  attention: readonly string[]
  label: string
}

/** The menu of the member pages; a dot with a word marks where something has to be done. */
export function MemberMenu({ member, attention, label }: Props) {
  const items = memberMenuOf(member)
  return (
    <nav aria-label={label}>
      <ul className="grid gap-0.5">
        {items.map(({ href, label: text, icon: Icon }) => (
          <li key={href}>
            <NavLink
              className="group/link flex min-h-11 items-center gap-3 rounded-s px-3 py-2 hover:bg-brand-tint aria-[current]:bg-brand-tint aria-[current]:font-semibold aria-[current]:text-brand-deep"
              href={href}
            >
              <Icon aria-hidden className="size-5 shrink-0 text-ink-faint group-aria-[current]/link:text-brand" />
              {text}
              {attention.includes(href) && (
                <span className="ml-auto flex items-center">
                  <span aria-hidden className="size-2.5 rounded-full bg-accent" />
                  <span className="sr-only">: hier moet je iets doen</span>
                </span>
              )}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
