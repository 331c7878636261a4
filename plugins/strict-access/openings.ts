import type { CollectionConfig, Config, Endpoint, GlobalConfig } from 'payload'

const collectionKeys = ['create', 'read', 'update', 'delete', 'admin', 'readVersions', 'unlock'] as const
const globalKeys = ['read', 'update', 'readVersions'] as const
const jobKeys = ['run', 'queue', 'cancel'] as const

type Guarded = Pick<CollectionConfig | GlobalConfig, 'access' | 'endpoints'>

const missingKeys = (access: object | undefined, keys: readonly string[]): string[] =>
  keys.filter((key) => typeof (access && Reflect.get(access, key)) !== 'function')

const openEndpoints = (endpoints: Omit<Endpoint, 'root'>[] | false | undefined): string[] =>
  (endpoints || [])
    .filter((endpoint) => typeof endpoint.custom?.access !== 'function')
    .map((endpoint) => `endpoint ${endpoint.method.toUpperCase()} ${endpoint.path}`)

const openingsOf = (name: string, part: Guarded, keys: readonly string[]): string[] =>
  [...missingKeys(part.access, keys).map((key) => `access.${key}`), ...openEndpoints(part.endpoints)].map(
    (opening) => `${name}: ${opening}`,
  )

/**
 * Everything in the configuration whose access was left to a default. In Payload a missing key means
 * "any logged-in user", so an empty answer is the only safe one.
 */
export function findOpenings(config: Config): string[] {
  return [
    ...(config.collections ?? []).flatMap((collection) => openingsOf(collection.slug, collection, collectionKeys)),
    ...(config.globals ?? []).flatMap((global) => openingsOf(`global ${global.slug}`, global, globalKeys)),
    ...openEndpoints(config.endpoints).map((opening) => `root: ${opening}`),
    ...missingKeys(config.jobs?.access, jobKeys).map((key) => `jobs.access.${key}`),
  ]
}
