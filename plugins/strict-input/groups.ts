import type { FlattenedField } from 'payload'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Writes an empty group where a caller sent null for one: Payload looks into it, and would fail. Changes `data`. */
export function emptyGroups(data: unknown, fields: FlattenedField[]): void {
  if (!isRecord(data)) return
  for (const field of fields) {
    if (field.type === 'group') {
      if (data[field.name] === null) data[field.name] = {}
      else emptyGroups(data[field.name], field.flattenedFields)
    }
    const rows = data[field.name]
    if (field.type === 'array' && Array.isArray(rows)) {
      for (const row of rows) emptyGroups(row, field.flattenedFields)
    }
  }
}
