import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import { RichText } from '@payloadcms/richtext-lexical/react'
import { textConverters } from './textConverters'

const converters = textConverters('/nieuws')

/** The text of a post as the editor wrote it. */
export function ArticleText({ content }: { content: SerializedEditorState }) {
  return <RichText className="prose mt-6" converters={converters} data={content} />
}
