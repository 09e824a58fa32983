/** Keeps fields that say nothing out of the address, so that it can be shared. */
export function leaveOutEmptyFields(): void {
  document.addEventListener('formdata', ({ formData }) => {
    for (const [name, value] of [...formData]) if (value === '') formData.delete(name)
  })
}
