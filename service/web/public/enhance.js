// Comforts only: every page works without this file.
// 1. After a form came back with faults, or an act is done, the message gets the focus.
const message = document.querySelector('[data-focus]')
if (message) message.focus()

// 2. One key leads on: an element with data-key="n" is followed or pressed by that key, outside of fields.
document.addEventListener('keydown', (event) => {
  const field = event.target.closest('input, textarea, select, [contenteditable]')
  if (field || event.ctrlKey || event.metaKey || event.altKey || event.key.length !== 1) return
  const target = document.querySelector(`[data-key="${CSS.escape(event.key.toLowerCase())}"]`)
  if (target) {
    event.preventDefault()
    target.click()
  }
})

// 3. A button with data-copy="id" copies the text of that element and says so in its own words.
for (const button of document.querySelectorAll('button[data-copy]')) {
  button.hidden = !navigator.clipboard
  button.addEventListener('click', async () => {
    const source = document.getElementById(button.dataset.copy)
    if (!source) return
    try {
      await navigator.clipboard.writeText(source.textContent.trim())
      button.textContent = button.dataset.copied || button.textContent
    } catch {
      getSelection().selectAllChildren(source)
    }
  })
}

// 4. A form is sent once, however often its button is pressed.
document.addEventListener('submit', (event) => {
  const form = event.target
  if (form.dataset.sent) event.preventDefault()
  else form.dataset.sent = 'yes'
})
addEventListener('pageshow', () => {
  for (const form of document.querySelectorAll('form[data-sent]')) delete form.dataset.sent
})

// 5. A button with data-print prints the page.
for (const button of document.querySelectorAll('button[data-print]')) {
  button.hidden = false
  button.addEventListener('click', () => print())
}
