import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import { RichText } from '@payloadcms/richtext-lexical/react'
import { textConverters } from '@/src/features/news/components/textConverters'

/** A text of the editor: between the questions, or after sending. */
export const FormText = ({ content }: { content: SerializedEditorState }) => (
  <RichText className="prose" converters={textConverters('/formulier')} data={content} />
)
