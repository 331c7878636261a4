import { ArrowRight, Hourglass } from 'lucide-react'
import Link from 'next/link'
import { useId } from 'react'
import { always, type Coming } from './coming'
import styles from './Dashboard.module.css'

/** For a role whose work isn't in the portal yet: what will stand here, and what they can do meanwhile. */
export function ComingCard({ title, text, now }: Coming) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={styles.coming}>
      <Hourglass aria-hidden size={28} strokeWidth={1.75} />
      <div>
        <h2 id={id}>{title}</h2>
        <p>{text}</p>
        <h3>Dit kun je nu al</h3>
        <ul>
          {[...now, ...always].map(({ href, label }) => (
            <li key={href}>
              <Link href={href} prefetch={false}>
                {label} <ArrowRight aria-hidden size={16} />
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
