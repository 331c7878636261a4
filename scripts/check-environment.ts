/** Ends with an error that names the variable and the remedy when the environment isn't right. */
try {
  const { readEnv } = await import('@/src/lib/env')
  readEnv(process.env)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}

export {}
