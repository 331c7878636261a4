import { ChevronLeft, ChevronRight, Download, type LucideIcon, RotateCw, ZoomIn, ZoomOut } from 'lucide-react'
import styles from './FileViewer.module.css'
import type { ViewChange } from './view'

type Props = {
  controls: Record<ViewChange, () => void>
  fileId: number
  page: number
  pages: number
  zoom: number
  seenOnly: boolean
}

function Tool({ icon: Icon, label, onClick }: { icon: LucideIcon; label: string; onClick: () => void }) {
  return (
    <button aria-label={label} onClick={onClick} title={label} type="button">
      <Icon aria-hidden size={18} />
    </button>
  )
}

/** Leaf, zoom, turn, download. */
export function ViewerToolbar({ controls, fileId, page, pages, zoom, seenOnly }: Props) {
  return (
    <div aria-label="Weergave" className={styles.toolbar} role="toolbar">
      {pages > 1 && (
        <div className={styles.group}>
          <Tool icon={ChevronLeft} label="Vorige pagina (P)" onClick={controls.previousPage} />
          <output aria-live="polite">
            {page} van {pages}
          </output>
          <Tool icon={ChevronRight} label="Volgende pagina (N)" onClick={controls.nextPage} />
        </div>
      )}
      <div className={styles.group}>
        <Tool icon={ZoomOut} label="Kleiner (-)" onClick={controls.zoomOut} />
        <button className={styles.zoom} onClick={controls.fit} title="Passend maken (0)" type="button">
          {Math.round(zoom * 100)}%
        </button>
        <Tool icon={ZoomIn} label="Groter (+)" onClick={controls.zoomIn} />
      </div>
      <div className={styles.group}>
        <Tool icon={RotateCw} label="Draai een kwartslag (R)" onClick={controls.turn} />
        {!seenOnly && (
          <a aria-label="Download het bestand" href={`/api/files/${fileId}/content`} title="Download het bestand">
            <Download aria-hidden size={18} />
          </a>
        )}
      </div>
    </div>
  )
}
