/** How many cases a property is tried with: a fast share, or as many as CASES in the environment says. */
export const cases = (usual: number): number => Number(process.env['CASES'] ?? usual);
