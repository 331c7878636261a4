import { LogoMark } from '@/src/ui/Logo'
import styles from './brand.module.css'

/** Mark and name, on the pages before someone is logged in. */
export function Logo() {
  return (
    <span className={styles.logo}>
      <span className={styles.mark}>
        <LogoMark />
      </span>
      Registerhuis <span className={styles.office}>beheer</span>
    </span>
  )
}
