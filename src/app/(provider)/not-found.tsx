import type { Metadata } from 'next'
import { NotFoundView } from '@/src/features/errors/NotFoundView'

export const metadata: Metadata = { title: 'Pagina niet gevonden' }

export default function NotFound() {
  return <NotFoundView />
}
