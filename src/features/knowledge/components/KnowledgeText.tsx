import type { SerializedHeadingNode } from '@payloadcms/richtext-lexical'
import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import { convertLexicalToPlaintext } from '@payloadcms/richtext-lexical/plaintext'
import { RichText } from '@payloadcms/richtext-lexical/react'
import { anchors } from '@/src/domain/knowledge/anchors'
import { textConverters } from '@/src/features/news/components/textConverters'
import { HeadingLink } from './HeadingLink'

type Node = SerializedEditorState['root']['children'][number]

const plain = (content: SerializedEditorState, node: Node): string =>
  convertLexicalToPlaintext({ data: { root: { ...content.root, children: [node] } } }).trim()

/** The text of an article; every heading can be linked to (KS-KB-1). */
export function KnowledgeText({ content }: { content: SerializedEditorState }) {
  const headings = content.root.children.filter(({ type }) => type === 'heading')
  const words = headings.map((node) => plain(content, node))
  const places = new Map(
    anchors(words).map((anchor, index) => [headings[index], { anchor, words: words[index] ?? '' }]),
  )
  const ofText = textConverters('/kennisbank')
  return (
    <RichText
      className="prose mt-6"
      converters={(given) => ({
        ...ofText(given),
        heading: ({ node, nodesToJSX }: { node: SerializedHeadingNode; nodesToJSX: NodesToJsx }) => {
          const place = places.get(node)
          const Heading = node.tag
          return (
            <Heading className="group/heading scroll-mt-6" id={place?.anchor}>
              {nodesToJSX({ nodes: node.children })}
              {place && <HeadingLink {...place} />}
            </Heading>
          )
        },
      })}
      data={content}
    />
  )
}

type NodesToJsx = (given: { nodes: SerializedHeadingNode['children'] }) => React.ReactNode[]
