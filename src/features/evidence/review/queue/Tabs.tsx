import Link from 'next/link'
import styles from './Queue.module.css'

type Props<Name> = {
  /** What one chooses, for who can't see that they are tabs. */
  label: string
  /** Undefined is a choice too: everything. */
  current: Name | undefined
  tabs: readonly (readonly [Name | undefined, string])[]
  href: (name: Name | undefined) => string
}

/** Lists of a desk beside each other, as links: which one is open stands in the address. */
export function Tabs<Name extends string | number>({ label, current, tabs, href }: Props<Name>) {
  return (
    <nav aria-label={label} className={styles.lists}>
      {tabs.map(([name, text]) => (
        <Link
          aria-current={current === name ? 'page' : undefined}
          href={href(name)}
          key={name ?? 'all'}
          prefetch={false}
        >
          {text}
        </Link>
      ))}
    </nav>
  )
}
