/** The same question, asked once: the answer is remembered, a failure is not. */
export function remembering<Answer>(
  ask: (question: string) => Promise<Answer>,
): (question: string) => Promise<Answer> {
  const known = new Map<string, Promise<Answer>>();
  return (question) => {
    const before = known.get(question);
    if (before) return before;
    const answer = ask(question);
    known.set(question, answer);
    answer.catch(() => known.delete(question));
    return answer;
  };
}
