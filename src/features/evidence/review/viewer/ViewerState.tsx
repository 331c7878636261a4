import { FileWarning, LoaderCircle } from 'lucide-react'
import styles from './FileViewer.module.css'
import type { ViewerFile } from './useViewerFile'

type Props = { file: Exclude<ViewerFile, { state: 'ready' }>; fileId: number; seenOnly: boolean; onRetry: () => void }

/** What stands in the place of a page that isn't there (yet). */
export function ViewerState({ file, fileId, seenOnly, onRetry }: Props) {
  if (file.state === 'loading') {
    return (
      <div className={styles.state} role="status">
        <LoaderCircle aria-hidden className={styles.spin} size={28} />
        <p>Bestand wordt opgehaald en gecontroleerd…</p>
      </div>
    )
  }
  return (
    <div className={styles.state} role="alert">
      <FileWarning aria-hidden size={32} strokeWidth={1.5} />
      {file.state === 'failed' ? (
        <>
          <p>{file.message}</p>
          <button onClick={onRetry} type="button">
            Probeer opnieuw
          </button>
        </>
      ) : (
        <>
          <p>
            Dit bestand kan hier niet worden getoond. Vraag het lid om het opnieuw te sturen
            {!seenOnly && ', of bekijk het zelf'}.
          </p>
          {!seenOnly && <a href={`/api/files/${fileId}/content`}>Download het bestand</a>}
        </>
      )}
    </div>
  )
}
