import { execFile } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import ts from 'typescript'
import { root } from '@/scripts/lib/paths'

const out = join(root, 'node_modules/.cache/registerhuis-bench')
const folders = [
  'src/domain',
  'src/seed/reference/norms',
  'src/lib',
  'collections/registers/shared',
  'tests/bench/registers',
]

const options: ts.CompilerOptions = {
  module: ts.ModuleKind.CommonJS,
  target: ts.ScriptTarget.ES2023,
  esModuleInterop: true,
  jsx: ts.JsxEmit.ReactJSX,
}

/**
 * The files behind the figures as plain JavaScript, as the production build runs them: the runner of the scripts gives
 * every function its name again each time it is made, which costs more than judging a dossier.
 * @returns the folder they are in, laid out as the project is
 */
export function plainJavaScript(): string {
  rmSync(out, { recursive: true, force: true })
  for (const folder of folders) {
    for (const file of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
      if (!/\.ts$/.test(file)) continue
      const { outputText } = ts.transpileModule(readFileSync(join(root, folder, file), 'utf8'), {
        compilerOptions: options,
      })
      const target = join(out, folder, file.replace(/\.ts$/, '.js'))
      mkdirSync(dirname(target), { recursive: true })
      writeFileSync(
        target,
        outputText.replaceAll(/require\("@\/([^"]+)"\)/g, (_, path) => `require(${JSON.stringify(join(out, path))})`),
      )
    }
  }
  writeFileSync(join(out, 'package.json'), '{ "type": "commonjs" }')
  return out
}

const run = promisify(execFile)

/** Runs one of the files of this folder in a process of its own. @returns what it says, read as JSON */
export async function runPlain(
  plain: string,
  file: string,
  environment: Record<string, string> = {},
): Promise<unknown> {
  const { stdout } = await run(process.execPath, [join(plain, 'tests/bench/registers', file)], {
    env: { ...process.env, ...environment },
  })
  return JSON.parse(stdout)
}
