/** Hands the reader a file. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The click has taken its hold of the data; let go of ours when it is through.
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
