import { FileText, Image } from 'lucide-react'
import type { ReviewFile } from '../item'
import styles from './FileViewer.module.css'

type Props = { files: ReviewFile[]; index: number; onChoose: (index: number) => void }

/** Which of the files is shown. */
export function FileTabs({ files, index, onChoose }: Props) {
  if (files.length < 2) return null
  return (
    <ul className={styles.tabs}>
      {files.map((file, at) => {
        const Icon = file.mimeType === 'application/pdf' ? FileText : Image
        return (
          <li key={file.id}>
            <button aria-pressed={at === index} onClick={() => onChoose(at)} type="button">
              <Icon aria-hidden size={15} />
              <span className={styles.hidden}>
                Bestand {at + 1} van {files.length}:
              </span>
              <span className={styles.name}>{file.name}</span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
