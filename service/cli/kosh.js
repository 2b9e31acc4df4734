#!/usr/bin/env node
// The one entry of the command line. TypeScript is loaded by tsx, so the sources run as they are.
import './node-version.js'
import { fileURLToPath } from 'node:url'
import { register } from 'tsx/esm/api'

// Named, because tsx would otherwise take the settings of the folder the command is run in, and pages would not compile.
register({ tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)) })
const { main } = await import('./main.ts')
process.exitCode = await main(process.argv.slice(2))
