import { render, toPlainText } from '@react-email/render'
import { Layout } from './layout/Layout'
import type { MailDefinition } from './template'

/** Who writes: the portal's name and address, as set by its administrators. */
export type Brand = {
  name: string
  /** Address of the portal, without slash at the end. */
  url: string
  /** Where a receiver can ask questions, when there is such an address. */
  contact: string | null
}

export type RenderedMail = { subject: string; html: string; text: string }

const subjectLength = 150

/** A subject is one line: line breaks in a title or name must never become a header. */
const oneLine = (subject: string): string => {
  const line = subject.replace(/[\s\p{Cc}]+/gu, ' ').trim()
  return line.length > subjectLength ? `${line.slice(0, subjectLength - 1)}…` : line
}

/** Turns a definition and its props into a mail. */
export async function renderTemplate<Props>(
  definition: MailDefinition<Props>,
  props: Props,
  brand: Brand,
): Promise<RenderedMail> {
  const subject = oneLine(definition.subject(props))
  const html = await render(
    <Layout brand={brand} preheader={definition.preheader(props)} reason={definition.reason} subject={subject}>
      {definition.Content(props)}
    </Layout>,
  )
  return { subject, html, text: toPlainText(html, { selectors: [{ selector: 'h1', options: { uppercase: false } }] }) }
}
