import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { date } from '@payloadcms/db-postgres/drizzle/pg-core'
import type { CollectionConfig, Field } from 'payload'
import { toSnakeCase } from './names'

type SchemaHook = PostgresAdapter['afterSchemaInit'][number]

function calendarDates(fields: Field[]): string[] {
  return fields.flatMap((field) => {
    if (field.type === 'row' || field.type === 'collapsible') return calendarDates(field.fields)
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => ('name' in tab ? [] : calendarDates(tab.fields)))
    return field.type === 'text' && field.custom?.calendarDate === true ? [field.name] : []
  })
}

/** Turns the columns of calendarDate() fields into real `date` columns, so that PostgreSQL refuses days that don't exist. */
export const calendarDateColumns: SchemaHook = ({ schema, extendTable, adapter }) => {
  const collections: CollectionConfig[] = Object.values(adapter.payload.collections).map(({ config }) => config)
  for (const collection of collections) {
    const table = schema.tables[toSnakeCase(collection.slug)]
    const names = calendarDates(collection.fields)
    if (!table || names.length === 0) continue
    extendTable({
      table,
      columns: Object.fromEntries(names.map((name) => [name, date(toSnakeCase(name), { mode: 'string' })])),
    })
  }
  return schema
}
