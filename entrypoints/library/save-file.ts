/** How long a file stays at its address, in milliseconds: the browser reads it some time after the click. */
const READ_WITHIN = 60_000;

/** Hands a file over to the browser, which saves it where downloads go or asks where to. */
export function saveFile(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), READ_WITHIN);
}
