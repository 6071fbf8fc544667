/** So many milliseconds nobody wonders whether anything still happens. */
const patience = 10_000;

/** Does what may take long and says how far it is, or for how long it goes on already where nobody knows how far. */
export async function followed<Answer>(
  what: string,
  work: (progress: (share: number) => void) => Promise<Answer>,
): Promise<Answer> {
  const say = (how: string) => process.stderr.write(`${what}: ${how}\n`);
  const began = Date.now();
  let told = 0;
  const isLong = () => Date.now() - began >= patience;
  const waiting = setInterval(() => {
    if (told === 0) say(`still counting after ${Math.round((Date.now() - began) / 1000)} seconds`);
  }, patience);
  try {
    return await work((share) => {
      if (!isLong() || share < told + 0.1) return;
      told = share;
      say(`${Math.round(share * 100)} %`);
    });
  } finally {
    clearInterval(waiting);
  }
}
