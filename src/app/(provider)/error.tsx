'use client'

export { ErrorView as default } from '@/src/features/errors/ErrorView'
