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

export type Params = Record<string, string | string[] | undefined>

const text = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value)

function id(value: string | undefined): number | undefined {
  const number = Number(value)
  return Number.isSafeInteger(number) && number > 0 ? number : undefined
}

/**
 * Reads the address; what it doesn't know is left out.
 * @param prefix of the kind, on a page that shows several (`panels` in kinds.ts); what is of another kind is left out
 */
export function readPageQuery(params: Params, prefix = ''): PageQuery {
  const own = (name: string): string | undefined => {
    const value = text(params[name])
    return value?.startsWith(prefix) ? value.slice(prefix.length) : undefined
  }
  return {
    open: own('open'),
    edit: id(own('bewerk')),
    received: id(own('ontvangen')),
    saved: id(own('bewaard')),
    deleted: own('verwijderd') === '1',
    stamp: `${own('ontvangen') ?? ''}/${own('bewaard') ?? ''}`,
  }
}
