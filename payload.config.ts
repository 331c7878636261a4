import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { nl } from '@payloadcms/translations/languages/nl'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { collections } from './collections'
import { phones } from './collections/accreditation/Pairings/photos'
import { editorForms } from './collections/forms'
import { mayReadFiles } from './collections/intervisie/IntervisieReports/mayReadFiles'
import { keurmerkOptions } from './collections/keurmerk'
import { plannedPosts } from './collections/news/Posts/jobs/plannedPosts'
import { keptBy } from './collections/registers/booking/keptBy'
import { categoriesOn } from './collections/registers/shared/normStore'
import { registrationOwners } from './collections/registers/shared/registrationOwners'
import { reviewed } from './collections/reviewed'
import { copyErased } from './collections/screening/IdentityDocuments/effects'
import { chat, readByAnswerer } from './collections/service/chat'
import { readByVisitor } from './collections/visitation/VisitationUploads/readByVisitor'
import { globals } from './globals'
import { reviewTermDays } from './globals/Portal/reviewTermDays'
import { assistant } from './plugins/assistant'
import { auditTrail } from './plugins/audit-trail'
import { keurmerk } from './plugins/keurmerk'
import { readByKeurmerk } from './plugins/keurmerk/operations/attach'
import { ledger } from './plugins/ledger'
import { liveChat } from './plugins/live-chat'
import { handedByStaff } from './plugins/live-chat/operations/handedByStaff'
import { notifications } from './plugins/notifications'
import { privateFiles } from './plugins/private-files'
import { review } from './plugins/review'
import { strictAccess } from './plugins/strict-access'
import { strictInput } from './plugins/strict-input'
import { webhooks } from './plugins/webhooks'
import { audited } from './src/access/audited'
import { builtIns } from './src/access/built-ins'
import { calendarDateColumns } from './src/db/calendar-date-columns'
import { assistantOptions } from './src/features/assistant/options'
import { backOffice } from './src/features/backoffice/adminConfig'
import { withoutApiTab } from './src/features/backoffice/withoutApiTab'
import { words } from './src/features/backoffice/words'
import { rootEndpoints } from './src/features/root-endpoints'
import { jobs } from './src/jobs'
import { env, ownOrigins } from './src/lib/env'
import { errorBody } from './src/lib/errors/error-body'
import { logOptions } from './src/lib/log/options'

const root = dirname(fileURLToPath(import.meta.url))

export default buildConfig({
  serverURL: env.SERVER_URL,
  cors: ownOrigins(env),
  csrf: ownOrigins(env),
  secret: env.PAYLOAD_SECRET,
  telemetry: false,
  logger: logOptions(env),
  defaultDepth: 0,
  maxDepth: 2,
  graphQL: { disable: true },
  i18n: { supportedLanguages: { nl }, fallbackLanguage: 'nl', translations: words },
  admin: {
    user: 'users',
    avatar: 'default',
    dateFormat: 'd MMMM yyyy HH:mm',
    importMap: { baseDir: root, importMapFile: resolve(root, 'src/app/(payload)/admin/importMap.js') },
    ...backOffice,
  },
  // Not at every start outside production: `npm run generate` does it, and a check holds the file to it.
  typescript: { outputFile: resolve(root, 'src/payload-types.ts'), autoGenerate: false },
  editor: lexicalEditor(),
  sharp,
  db: postgresAdapter({
    pool: { connectionString: env.DATABASE_URL, max: 20 },
    push: false,
    migrationDir: resolve(root, 'src/migrations'),
    afterSchemaInit: [calendarDateColumns],
  }),
  collections,
  globals,
  jobs,
  endpoints: rootEndpoints,
  plugins: [
    editorForms,
    privateFiles({
      directory: env.FILES_DIR,
      masterKeys: env.FILES_MASTER_KEY,
      clamav: env.CLAMAV_HOST ? { host: env.CLAMAV_HOST, port: env.CLAMAV_PORT } : undefined,
      guests: { paired: phones, chat: handedByStaff },
      readers: {
        'intervisie-reports': mayReadFiles,
        'visitation-uploads': readByVisitor,
        messages: readByAnswerer,
        'self-evaluation-attachments': readByKeurmerk,
      },
      seenOnly: { 'identity-documents': copyErased },
    }),
    ledger({ ownersOf: registrationOwners, categoriesOn, keptBy }),
    review({ collections: reviewed, termDays: reviewTermDays }),
    notifications(),
    webhooks(),
    liveChat(chat),
    assistant(assistantOptions),
    keurmerk(keurmerkOptions),
    auditTrail({ collections: audited }),
    plannedPosts,
    withoutApiTab,
    strictInput(),
    strictAccess({ builtIns }),
  ],
  hooks: { afterError: [errorBody] },
})
