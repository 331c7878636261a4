import type { DefaultNodeTypes, SerializedLinkNode, SerializedUploadNode } from '@payloadcms/richtext-lexical'
import { type JSXConvertersFunction, LinkJSXConverter } from '@payloadcms/richtext-lexical/react'
import { safeHref } from '@/src/domain/news/href'
import type { Media } from '@/src/payload-types'
import { toPicture } from '../present'
import { PostPicture } from './PostPicture'

/**
 * How the text of an editor is shown: safe links, pictures in their frame.
 * @param list where links lead to: `/nieuws` makes `/nieuws/<slug>`
 */
export const textConverters =
  (list: string): JSXConvertersFunction<DefaultNodeTypes> =>
  ({ defaultConverters }) => {
    // A text that isn't published comes without its fields: the link then leads to the list.
    const internalHref = (node: SerializedLinkNode): string => {
      const target = node.fields.doc?.value
      const slug: unknown = typeof target === 'object' ? target?.slug : undefined
      return typeof slug === 'string' ? `${list}/${slug}` : list
    }
    const hrefOf = (node: SerializedLinkNode): string =>
      node.fields.linkType === 'internal' ? internalHref(node) : safeHref(node.fields.url ?? '')
    return {
      ...defaultConverters,
      ...LinkJSXConverter({ internalDocToHref: ({ linkNode }) => internalHref(linkNode) }),
      link: ({ node, nodesToJSX }) => (
        <a href={hrefOf(node)} rel={node.fields.newTab ? 'noopener noreferrer' : undefined}>
          {nodesToJSX({ nodes: node.children })}
        </a>
      ),
      upload: ({ node }) => <Figure node={node} />,
    }
  }

function Figure({ node }: { node: SerializedUploadNode }) {
  if (!isMedia(node.value)) return null
  const picture = toPicture(node.value)
  return picture && <PostPicture className="rounded-m" picture={picture} sizes="(min-width: 48rem) 44rem, 100vw" />
}

const isMedia = (value: unknown): value is Media =>
  typeof value === 'object' && value !== null && 'sizes' in value && 'alt' in value
