'use client'

import { useState } from 'react'
import { useShortcuts } from '../desk/useShortcuts'
import type { ReviewFile } from '../item'
import { FileFacts } from './FileFacts'
import { FileTabs } from './FileTabs'
import styles from './FileViewer.module.css'
import { PageCanvas } from './PageCanvas'
import { useViewerFile } from './useViewerFile'
import { ViewerState } from './ViewerState'
import { ViewerToolbar } from './ViewerToolbar'
import { initialView, stepView } from './view'

type Props = {
  files: [ReviewFile, ...ReviewFile[]]
  /** They are looked at here and nowhere else (KS-PER-2). */
  seenOnly?: boolean
}

/** The files of an item: pages of a PDF, or images; zoom, turn, leaf through; by mouse, touch or keys. */
export function FileViewer({ files, seenOnly = false }: Props) {
  const [index, setIndex] = useState(0)
  const [attempt, setAttempt] = useState(0)
  const [view, setView] = useState(initialView)
  const file = files[index] ?? files[0]
  const loaded = useViewerFile(file, attempt)
  const pages = loaded.state === 'ready' ? loaded.document.pages : 1

  const step = (change: Parameters<typeof stepView>[1]) => () => setView((now) => stepView(now, change, pages))
  const goTo = (next: number) => {
    if (!files[next]) return
    setIndex(next)
    setView(initialView)
  }
  const controls = {
    zoomIn: step('zoomIn'),
    zoomOut: step('zoomOut'),
    fit: step('fit'),
    turn: step('turn'),
    nextPage: step('nextPage'),
    previousPage: step('previousPage'),
  }
  useShortcuts({ ...controls, nextFile: () => goTo(index + 1), previousFile: () => goTo(index - 1) })

  return (
    <section aria-label="Bestanden" className={styles.viewer} id="bestand">
      <FileTabs files={files} index={index} onChoose={goTo} />
      <ViewerToolbar
        controls={controls}
        fileId={file.id}
        page={view.page}
        pages={pages}
        seenOnly={seenOnly}
        zoom={view.zoom}
      />
      {loaded.state === 'ready' ? (
        <PageCanvas
          document={loaded.document}
          label={pages > 1 ? `${file.name}, pagina ${view.page} van ${pages}` : file.name}
          page={view.page}
          turn={view.turn}
          zoom={view.zoom}
        />
      ) : (
        <ViewerState
          seenOnly={seenOnly}
          file={loaded}
          fileId={file.id}
          onRetry={() => setAttempt((count) => count + 1)}
        />
      )}
      <FileFacts file={file} loaded={loaded} />
    </section>
  )
}
