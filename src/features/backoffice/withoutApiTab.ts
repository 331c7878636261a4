import type { Plugin } from 'payload'

/** Takes the tab "API" from every page of the back office: nobody who works there needs it. */
export const withoutApiTab: Plugin = (config) => ({
  ...config,
  collections: config.collections?.map((collection) => ({
    ...collection,
    admin: { ...collection.admin, hideAPIURL: true },
  })),
  globals: config.globals?.map((global) => ({ ...global, admin: { ...global.admin, hideAPIURL: true } })),
})
