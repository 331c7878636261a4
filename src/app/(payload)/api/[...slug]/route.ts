import config from '@payload-config'
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'
import { inOurWords } from '@/src/lib/errors/rest-answer'

export const GET = inOurWords(REST_GET(config))
export const POST = inOurWords(REST_POST(config))
export const DELETE = inOurWords(REST_DELETE(config))
export const PATCH = inOurWords(REST_PATCH(config))
export const PUT = inOurWords(REST_PUT(config))
export const OPTIONS = REST_OPTIONS(config)
