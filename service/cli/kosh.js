#!/usr/bin/env node
// The one entry of the command line. TypeScript is loaded by tsx, so the sources run as they are.
import './node-version.js'
import { register } from 'tsx/esm/api'

register()
const { main } = await import('./main.ts')
process.exitCode = await main(process.argv.slice(2))
