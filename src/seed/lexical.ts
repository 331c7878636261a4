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

/** The rich text of a demo post. */
export const richText = (lines: PostText): Content => ({
  root: { type: 'root', version: 1, direction: 'ltr', format: '', indent: 0, children: lines.map(paragraph) },
})
