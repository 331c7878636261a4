import type { DefaultNodeTypes, SerializedAutoLinkNode, SerializedLinkNode } from '@payloadcms/richtext-lexical'
import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import { type JSXConvertersFunction, RichText } from '@payloadcms/richtext-lexical/react'
import { safeHref } from '@/src/domain/news/href'

const isText = (value: unknown): value is SerializedEditorState =>
  typeof value === 'object' &&
  value !== null &&
  'root' in value &&
  typeof value.root === 'object' &&
  value.root !== null &&
  'children' in value.root &&
  Array.isArray(value.root.children)

type AnyLink = SerializedLinkNode | SerializedAutoLinkNode

/** A member's words lead where they say, tell search engines nothing, and never to something that runs. */
const converters: JSXConvertersFunction<DefaultNodeTypes> = ({ defaultConverters }) => {
  const link = ({
    node,
    nodesToJSX,
  }: {
    node: AnyLink
    nodesToJSX: (given: { nodes: AnyLink['children'] }) => React.ReactNode
  }) => (
    <a href={node.fields.linkType === 'internal' ? '#' : safeHref(node.fields.url ?? '')} rel="nofollow ugc noopener">
      {nodesToJSX({ nodes: node.children })}
    </a>
  )
  const { paragraph, text, linebreak, tab, heading, list, listitem, quote, horizontalrule } = defaultConverters
  return {
    ...{ paragraph, text, linebreak, tab, heading, list, listitem, quote, horizontalrule },
    link,
    autolink: link,
    // Pictures, tables and blocks aren't for here.
    unknown: () => null,
  }
}

/** What a therapist says about themselves; nothing when it is no text. */
export function BioText({ bio }: { bio: unknown }) {
  if (!isText(bio) || bio.root.children.length === 0) return null
  return <RichText className="prose" converters={converters} data={bio} disableIndent disableTextAlign />
}
