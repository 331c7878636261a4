import { NavLink } from '@/src/ui/shell/NavLink'
import { providerMenu } from '../navigation'

const look =
  'group/link flex min-h-11 items-center gap-3 rounded-s px-3 py-2 hover:bg-brand-tint aria-[current]:bg-brand-tint aria-[current]:font-semibold aria-[current]:text-brand-deep'

/** The links of the provider portal: beside the page, and behind the menu button on a phone. */
export function ProviderLinks() {
  return providerMenu.map(({ href, label, icon: Icon }) => (
    <NavLink className={look} exact={href === '/opleider'} href={href} key={href}>
      <Icon aria-hidden className="size-5 shrink-0 text-ink-faint group-aria-[current]/link:text-brand" />
      {label}
    </NavLink>
  ))
}
