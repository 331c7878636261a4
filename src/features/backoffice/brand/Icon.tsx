import { LogoMark } from '@/src/ui/Logo'
import styles from './brand.module.css'

/** The mark, beside the navigation. */
export function Icon() {
  return (
    <span className={styles.mark}>
      <LogoMark />
    </span>
  )
}
