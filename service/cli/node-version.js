// Stops with one sentence where Node is too old, before anything else is loaded.
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `Kosh needs Node 20.19 or newer; this is ${process.versions.node}. Node 24 LTS is recommended.\n`,
  )
  process.exit(2)
}
