import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

const folder = new URL('./public/', import.meta.url)

/** The address of a file of `public/`, with a mark of its content: it may be kept for a year and never be stale. */
function addressOf(name: string): string {
  const mark = createHash('sha256')
    .update(readFileSync(new URL(name, folder)))
    .digest('hex')
    .slice(0, 10)
  return `/public/${name}?v=${mark}`
}

export const assets = {
  folder,
  styles: addressOf('kosh.css'),
  script: addressOf('enhance.js'),
  icon: addressOf('icon.svg'),
  check: addressOf('check.js'),
}
