/** What is to be said of something in a few words each: each fact once. */
export function FactList({ facts }: { facts: readonly string[] }) {
  return (
    <ul class="row-facts">
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  );
}
