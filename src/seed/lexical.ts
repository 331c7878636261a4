import type { Post } from '@/src/payload-types'
import type { PostText } from './data/posts/types'

type Content = NonNullable<Post['content']>
type Node = Content['root']['children'][number]

const text = (value: string): Node => ({
  type: 'text',
  version: 1,
  text: value,
  format: 0,
  detail: 0,
  mode: 'normal',
  style: '',
})

const block = (type: string, children: Node[], extra: Record<string, unknown> = {}): Node => ({
  type,
  version: 1,
  direction: 'ltr',
  format: '',
  indent: 0,
  children,
  ...extra,
})

function paragraph(line: string): Node {
  if (line.startsWith('## ')) return block('heading', [text(line.slice(3))], { tag: 'h2' })
  if (!line.startsWith('- ')) return block('paragraph', [text(line)], { textFormat: 0, textStyle: '' })
  const items = line.split('\n').map((item, index) => block('listitem', [text(item.slice(2))], { value: index + 1 }))
  return block('list', items, { listType: 'bullet', tag: 'ul', start: 1 })
}

/** A picture in a text; `id` is that of the node, as the editor makes them. */
const upload = (media: number): Node => ({
  type: 'upload',
  version: 3,
  format: '',
  id: media.toString(16).padStart(24, '0'),
  fields: null,
  relationTo: 'media',
  value: media,
})

/** The rich text of a demo post or article. @param picture media that stands behind its first paragraph */
export function richText(lines: PostText, picture: number | null = null): Content {
  const [first, ...more] = lines.map(paragraph)
  const shown = picture === null ? [] : [upload(picture)]
  const children = [...(first ? [first] : []), ...shown, ...more]
  return { root: { type: 'root', version: 1, direction: 'ltr', format: '', indent: 0, children } }
}
