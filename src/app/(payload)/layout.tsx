import config from '@payload-config'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import { APIError, type ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'
import { atkinson } from '@/src/ui/fonts'
import { importMap } from './admin/importMap.js'
import '@payloadcms/next/css'
import './admin.css'

// Any member of staff could plan and cancel with it. Planning has endpoints of its own (collections/news/Posts).
const closed = () => {
  throw new APIError('Plannen kan naast het bericht.', 403, null, true)
}
const serverFunctions = { 'schedule-publish': closed }

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  return handleServerFunctions({ ...args, config, importMap, serverFunctions })
}

export default function AdminLayout({ children }: { children: ReactNode }) {
  return (
    <RootLayout
      htmlProps={{ className: atkinson.variable }}
      config={config}
      importMap={importMap}
      serverFunction={serverFunction}
    >
      {children}
    </RootLayout>
  )
}
