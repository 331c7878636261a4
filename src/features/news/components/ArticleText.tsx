import type { DefaultNodeTypes, SerializedLinkNode, SerializedUploadNode } from '@payloadcms/richtext-lexical'
import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import { type JSXConvertersFunction, LinkJSXConverter, RichText } from '@payloadcms/richtext-lexical/react'
import { safeHref } from '@/src/domain/news/href'
import type { Media } from '@/src/payload-types'
import { toPicture } from '../present'
import { PostPicture } from './PostPicture'

/** The text of a post as the editor wrote it. */
export function ArticleText({ content }: { content: SerializedEditorState }) {
  return <RichText className="prose mt-6" converters={converters} data={content} />
}

const converters: JSXConvertersFunction<DefaultNodeTypes> = ({ defaultConverters }) => {
  const links = LinkJSXConverter({ internalDocToHref: ({ linkNode }) => internalHref(linkNode) })
  return {
    ...defaultConverters,
    ...links,
    link: ({ node, nodesToJSX }) => (
      <a href={hrefOf(node)} rel={node.fields.newTab ? 'noopener noreferrer' : undefined}>
        {nodesToJSX({ nodes: node.children })}
      </a>
    ),
    upload: ({ node }) => <Figure node={node} />,
  }
}

const hrefOf = (node: SerializedLinkNode): string =>
  node.fields.linkType === 'internal' ? internalHref(node) : safeHref(node.fields.url ?? '')

/** A post that isn't published comes without its fields: the link then leads to the list. */
function internalHref(node: SerializedLinkNode): string {
  const target = node.fields.doc?.value
  const slug: unknown = typeof target === 'object' ? target?.slug : undefined
  return typeof slug === 'string' ? `/nieuws/${slug}` : '/nieuws'
}

function Figure({ node }: { node: SerializedUploadNode }) {
  if (!isMedia(node.value)) return null
  const picture = toPicture(node.value)
  return picture && <PostPicture className="rounded-m" picture={picture} sizes="(min-width: 48rem) 44rem, 100vw" />
}

const isMedia = (value: unknown): value is Media =>
  typeof value === 'object' && value !== null && 'sizes' in value && 'alt' in value
