/** What every test process of one run shares; made by the global set-up. */
export type TestRun = {
  /** Connection string of the server's maintenance database. */
  serverUrl: string
  /** Migrated database with the personas in it; every test database is a copy. */
  template: string
  /** Folder for what the tests write. */
  folder: string
  payloadSecret: string
  filesMasterKey: string
  badgeSigningKey: string
}

declare module 'vitest' {
  interface ProvidedContext {
    run: TestRun
    /** Address of the portal that the browser tests use. */
    portal: { url: string; port: number; database: string }
  }
}

/** Connection string of another database on the same server. */
export function databaseUrl(run: TestRun, database: string): string {
  const url = new URL(run.serverUrl)
  url.pathname = `/${database}`
  return url.href
}

/** The environment of a portal under test. Nothing outside this machine can be reached from it. */
export function testEnvironment(run: TestRun, given: { database: string; port: number }): Record<string, string> {
  return {
    APP_MODE: 'demo',
    DATABASE_URL: databaseUrl(run, given.database),
    PORT: String(given.port),
    SERVER_URL: `http://localhost:${given.port}`,
    PAYLOAD_SECRET: run.payloadSecret,
    FILES_MASTER_KEY: run.filesMasterKey,
    BADGE_SIGNING_KEY: run.badgeSigningKey,
    FILES_DIR: `${run.folder}/files-${given.database}`,
    LOG_LEVEL: 'silent',
    NEXT_TELEMETRY_DISABLED: '1',
  }
}

/** Variables of the developer's own shell that must not leak into a test. */
export const ambientVariables = ['SMTP_URL', 'CLAMAV_HOST', 'TRUSTED_PROXIES', 'MAIL_FROM']
