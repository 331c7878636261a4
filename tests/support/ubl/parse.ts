import { type Element, xml2js } from 'xml-js'

/** An element of a parsed UBL text. */
export type Node = { name: string; attributes: Record<string, string>; text: string; children: Node[] }

function nodeOf({ name = '', attributes = {}, elements = [] }: Element): Node {
  return {
    name,
    attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, String(value)])),
    text: elements.map((one) => (one.type === 'text' ? String(one.text) : '')).join(''),
    children: elements.filter((one) => one.type === 'element').map(nodeOf),
  }
}

/** The root of a UBL text. @throws when it isn't XML */
export function parseUbl(xml: string): Node {
  const parsed = xml2js(xml, { compact: false, captureSpacesBetweenElements: false })
  const root = 'elements' in parsed ? parsed.elements?.find((one: Element) => one.type === 'element') : null
  if (!root) throw new Error('no root')
  return nodeOf(root)
}

/** Everything at a path of names below a node. */
export const all = (node: Node, path: string): Node[] =>
  path
    .split('/')
    .reduce((found, name) => found.flatMap(({ children }) => children.filter((one) => one.name === name)), [node])

/** The text at a path; null where there is nothing. */
export const text = (node: Node, path: string): string | null => all(node, path)[0]?.text ?? null

/** The amount at a path, in cents; 0 where there is nothing. */
export const cents = (node: Node, path: string): number => Math.round(Number(text(node, path) ?? 0) * 100)
