/** The choice that somebody probably meant; undefined when none is near. Case counts for nothing. */
export const nearest = (given: string, choices: readonly string[]): string | undefined => {
  const word = given.toLowerCase();
  const [best] = choices
    .map((choice) => ({ choice, away: distance(word, choice.toLowerCase()) }))
    .sort((a, b) => a.away - b.away);
  // With more than a third of its letters wrong, it is another word.
  return best && best.away <= (word.length + 1) / 3 ? best.choice : undefined;
};

/** How many letters are to be put in, left out or replaced to make one word of the other (Levenshtein). */
const distance = (one: string, other: string): number => {
  let above = Array.from({ length: other.length + 1 }, (_, j) => j);
  for (let i = 0; i < one.length; i++) {
    const row = [i + 1];
    for (let j = 0; j < other.length; j++) {
      const replaced = (above[j] ?? 0) + (one[i] === other[j] ? 0 : 1);
      row.push(Math.min(replaced, (above[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1));
    }
    above = row;
  }
  return above[other.length] ?? 0;
};

/** `Did you mean "sql"? `, or nothing. */
export const didYouMean = (given: string, choices: readonly string[]): string => {
  const meant = nearest(given, choices);
  return meant === undefined ? "" : `Did you mean ${JSON.stringify(meant)}? `;
};
