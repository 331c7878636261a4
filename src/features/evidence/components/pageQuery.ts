/** What the address of an evidence page can say. */
export type PageQuery = {
  /** The panel that is open. */
  open: string | undefined
  /** Item that is being edited. */
  edit: number | undefined
  /** Item that was handed in just now. */
  received: number | undefined
  /** Item that was saved just now. */
  saved: number | undefined
  deleted: boolean
  /** Changes after every save, so that the form for a new item starts empty again. */
  stamp: string
}

type Params = Record<string, string | string[] | undefined>

const text = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value)

function id(value: string | string[] | undefined): number | undefined {
  const number = Number(text(value))
  return Number.isSafeInteger(number) && number > 0 ? number : undefined
}

/** Reads the address; what it doesn't know is left out. */
export function readPageQuery(params: Params): PageQuery {
  return {
    open: text(params.open),
    edit: id(params.bewerk),
    received: id(params.ontvangen),
    saved: id(params.bewaard),
    deleted: text(params.verwijderd) === '1',
    stamp: `${text(params.ontvangen) ?? ''}/${text(params.bewaard) ?? ''}`,
  }
}
