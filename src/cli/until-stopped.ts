/**
 * Waits until the person presses Ctrl-C or the system asks the process to end, then stops the service in good order.
 * A second Ctrl-C ends at once: nothing committed is lost by that.
 */
export async function untilStopped(
  service: { stop(): Promise<void> },
  onStopping: () => void,
): Promise<void> {
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  process.once('SIGINT', () => process.exit(130));
  onStopping();
  await service.stop();
}
