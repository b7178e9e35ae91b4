/** What an `Excel.run` was refused with: the client's own error, with its code and `debugInfo`. */
export async function refusal(
  batch: (context: Excel.RequestContext) => Promise<unknown>,
): Promise<OfficeExtension.Error> {
  try {
    await Excel.run(batch);
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error;
    throw error;
  }
  throw new Error('Excel did not refuse.');
}
