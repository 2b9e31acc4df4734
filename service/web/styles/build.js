// @ts-check
// Compiles the styles into `service/web/public/kosh.css`, which is kept in the repository: a user needs no sass.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { compile } from 'sass'

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url))

/** The compiled style sheet. */
export function build() {
  const { css } = compile(here('./kosh.scss'), {
    loadPaths: [here('../../../node_modules')],
    style: 'compressed',
    quietDeps: true,
  })
  return `${css.replace(/^\uFEFF/, '')}\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const css = build()
  const target = here('../public/kosh.css')
  if (process.argv.includes('--check')) {
    if (readFileSync(target, 'utf8') !== css) {
      console.error('service/web/public/kosh.css is older than its source: run npm run build:css')
      process.exit(1)
    }
  } else writeFileSync(target, css)
  console.log(`kosh.css: ${(css.length / 1024).toFixed(1)} KB, ${(gzipSync(css).length / 1024).toFixed(1)} KB gzip`)
}
