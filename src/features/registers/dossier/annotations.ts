import type { Norm } from '@/src/domain/registers/norm'
import type { EvidenceLine } from './lines'

export type AnnotationView = {
  code: string
  title: string
  article: string
  counted: number
  required: number
  met: boolean
}

/** Annotations that can stand on the certificate, with how far the member is; nothing of it is asked (norms §3). */
export const annotationViews = ({ annotations }: Norm, lines: readonly EvidenceLine[]): AnnotationView[] =>
  annotations.map(({ code, title, article, category, topic, points }) => {
    const own = lines.filter((line) => line.category === category && line.topic === topic)
    const counted =
      Math.max(
        0,
        own.reduce((sum, line) => sum + Math.round(line.counted * 100), 0),
      ) / 100
    return { code, title, article, counted, required: points, met: counted >= points }
  })
