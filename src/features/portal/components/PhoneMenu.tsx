import { NavLink } from '@/src/ui/shell/NavLink'
import type { Member } from '../member'
import { mainLinks, memberMenuOf } from '../navigation'

/** The member menu behind the button on a phone, without what the main menu above it already has. */
export function PhoneMenu({ member }: { member: Member }) {
  const above = new Set(mainLinks.map(({ href }) => href))
  const items = memberMenuOf(member)
  return items
    .filter(({ href }) => !above.has(href))
    .map(({ href, label, icon: Icon }) => (
      <NavLink
        className="flex min-h-12 items-center gap-3 rounded-s px-3 hover:bg-brand-tint aria-[current]:bg-brand-tint aria-[current]:font-semibold"
        href={href}
        key={href}
      >
        <Icon aria-hidden className="size-5 text-ink-faint" />
        {label}
      </NavLink>
    ))
}
