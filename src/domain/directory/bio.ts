import { z } from 'zod'
import { wellFormed } from '../shared/tidy-text'

/*
 * What a practice tells of itself (KS-PRA-5): paragraphs and lists of plain, bold and italic text, and links. Anything
 * else that an editor could make (pictures, headings, blocks of code) is refused.
 */
const bold = 1
const italic = 2

const href = z
  .string()
  .max(300)
  .regex(/^(https?:\/\/[^\s/]+\.[^\s]+|mailto:[^\s@]+@[^\s@]+)$/i)
const text = z.object({
  type: z.literal('text'),
  text: z.string(),
  format: z
    .number()
    .int()
    .min(0)
    .max(bold | italic),
})
const lineBreak = z.object({ type: z.literal('linebreak') })
const link = z.object({
  type: z.enum(['link', 'autolink']),
  fields: z.object({ url: href, linkType: z.literal('custom').optional() }),
  children: z.array(text),
})
const inline = z.union([text, lineBreak, link])
const item = z.object({ type: z.literal('listitem'), children: z.array(inline) })
const block = z.union([
  z.object({ type: z.literal('paragraph'), children: z.array(inline) }),
  z.object({ type: z.literal('list'), listType: z.enum(['bullet', 'number']).optional(), children: z.array(item) }),
])
const bioSchema = z.object({ root: z.object({ type: z.literal('root'), children: z.array(block).max(200) }) })

type Inline = z.infer<typeof inline>

/** How many letters it takes. */
export const longestBio = 4000

/** What is wrong with rich text that came in; null: nothing. */
export function bioProblem(value: unknown): string | null {
  const parsed = bioSchema.safeParse(value)
  if (!parsed.success) return 'Gebruik alleen gewone tekst, vet, cursief, opsommingen en links naar een webadres.'
  return bioText(value).length > longestBio ? `Maak je tekst korter: hoogstens ${longestBio} tekens.` : null
}

const written = (node: Inline): string => {
  if (node.type === 'linebreak') return '\n'
  if (node.type !== 'text') return `[${node.children.map(({ text: part }) => part).join('')}](${node.fields.url})`
  const tilted = node.format & italic ? `_${node.text}_` : node.text
  return node.format & bold ? `**${tilted}**` : tilted
}

const line = (nodes: readonly Inline[]): string => nodes.map(written).join('')

/** Rich text as its writer types it: `**vet**`, `_cursief_`, `[link](https://…)`, lines that begin with `- `. */
export function bioText(value: unknown): string {
  const parsed = bioSchema.safeParse(value)
  if (!parsed.success) return ''
  return parsed.data.root.children
    .map((node) =>
      node.type === 'list' ? node.children.map((entry) => `- ${line(entry.children)}`).join('\n') : line(node.children),
    )
    .join('\n\n')
}

const common = { version: 1, direction: 'ltr', indent: 0 } as const
const plainNode = (part: string, format = 0) => ({
  type: 'text',
  text: part,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
  version: 1,
})

const marks = /(\*\*[^*\n]+\*\*|(?<![\p{L}\d])_[^_\n]+_(?![\p{L}\d])|\[[^\]\n]+\]\((?:https?:\/\/|mailto:)[^)\s]+\))/u

function nodesOf(words: string): object[] {
  return words.split(marks).flatMap((part): object[] => {
    if (part === '') return []
    const strong = /^\*\*(.+)\*\*$/.exec(part)?.[1]
    if (strong) {
      const both = /^_(.+)_$/.exec(strong)?.[1]
      return [both ? plainNode(both, bold | italic) : plainNode(strong, bold)]
    }
    const tilted = /^_(.+)_$/.exec(part)?.[1]
    if (tilted) return [plainNode(tilted, italic)]
    const [, label, url] = /^\[(.+)\]\((.+)\)$/.exec(part) ?? []
    if (!label || !url || !href.safeParse(url).success) return [plainNode(part)]
    return [
      {
        type: 'link',
        ...common,
        format: '',
        fields: { url, linkType: 'custom', newTab: false },
        children: [plainNode(label)],
      },
    ]
  })
}

const lines = (words: string): object[] =>
  words.split('\n').flatMap((part, at) => [...(at > 0 ? [{ type: 'linebreak', version: 1 }] : []), ...nodesOf(part)])

const isItem = (words: string): boolean => /^[-•*] /.test(words)

type Block = { type: string; version: number; [k: string]: unknown }

function blockOf(words: string): Block {
  const items = words.split('\n')
  if (!items.every(isItem)) return { type: 'paragraph', ...common, format: '', textFormat: 0, children: lines(words) }
  const children = items.map((entry, at) => ({
    type: 'listitem',
    ...common,
    format: '',
    value: at + 1,
    children: nodesOf(entry.slice(2)),
  }))
  return { type: 'list', ...common, format: '', listType: 'bullet', start: 1, tag: 'ul', children }
}

/** What was typed as rich text; null: nothing was. Empty lines part paragraphs. */
export function bioFrom(typed: string) {
  const words = wellFormed(typed).replace(/\r\n?/g, '\n').trim()
  if (words === '') return null
  const blocks = words.split(/\n[ \t]*\n\s*/).flatMap(splitList)
  return { root: { type: 'root', ...common, format: '' as const, children: blocks.map(blockOf) } }
}

/** A list that begins right under a line of text is a block of its own. */
function splitList(part: string): string[] {
  const blocks: string[][] = []
  for (const words of part.split('\n')) {
    const last = blocks.at(-1)
    const same = last?.[0] !== undefined && isItem(last[0]) === isItem(words)
    if (last && same) last.push(words)
    else blocks.push([words])
  }
  return blocks.map((rows) => rows.join('\n'))
}
