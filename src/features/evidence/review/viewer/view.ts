/** What the viewer shows of a document. */
export type View = { page: number; zoom: number; turn: number }

export type ViewChange = 'zoomIn' | 'zoomOut' | 'fit' | 'turn' | 'nextPage' | 'previousPage'

export const initialView: View = { page: 1, zoom: 1, turn: 0 }

const zooms = [0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4]

const between = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high)

/** The view after one step; it stays within the pages and zooms there are. */
export function stepView(view: View, change: ViewChange, pages: number): View {
  switch (change) {
    case 'zoomIn':
      return { ...view, zoom: zooms.find((zoom) => zoom > view.zoom) ?? view.zoom }
    case 'zoomOut':
      return { ...view, zoom: zooms.findLast((zoom) => zoom < view.zoom) ?? view.zoom }
    case 'fit':
      return { ...view, zoom: 1 }
    case 'turn':
      return { ...view, turn: (view.turn + 90) % 360 }
    case 'nextPage':
      return { ...view, page: between(view.page + 1, 1, pages) }
    case 'previousPage':
      return { ...view, page: between(view.page - 1, 1, pages) }
  }
}
