import { invalid } from '@/src/lib/errors/refusals'

type Doc = Record<string, unknown>

const plain = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'id' in value ? value.id : (value ?? null)

/**
 * What an item is about decides who judges it, so that is said once, when it is made.
 * @param messages what to say when someone changes it, by field
 * @throws APIError 400 naming the field
 */
export function fixedOnceMade<Data extends Doc>(
  data: Data,
  originalDoc: Doc | undefined,
  messages: Record<string, string>,
): Data {
  for (const [field, message] of Object.entries(messages)) {
    if (data[field] === undefined) continue
    if (String(plain(data[field])) !== String(plain(originalDoc?.[field]))) throw invalid({ [field]: message })
  }
  return data
}
