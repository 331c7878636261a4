/** What stands on a demo certificate. */
export type Certificate = {
  kind: 'certificate' | 'diploma'
  title: string
  holder: string
  provider: string
  /** Hours or study points in words, e.g. `6 contacturen`. */
  amount: string
  /** The day in words; left out on certificates that a reviewer asks about. */
  day?: string
}

/** The lines of a certificate from top to bottom, with their size in points. */
export function certificateLines({ kind, title, holder, provider, amount, day }: Certificate): [string, number][] {
  return [
    [kind === 'diploma' ? 'DIPLOMA' : 'CERTIFICAAT', 15],
    [title, 25],
    ['Uitgereikt aan', 12],
    [holder, 20],
    [day ? `${amount} · ${day}` : amount, 13],
    [provider, 13],
  ]
}
