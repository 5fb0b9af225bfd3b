/** Data as a script whose default export it is: what a page may load that may not connect to anything. */
export const asScript = (data: unknown): Response =>
  new Response(`export default ${JSON.stringify(data)};\n`, { headers: { 'Content-Type': 'text/javascript' } });
