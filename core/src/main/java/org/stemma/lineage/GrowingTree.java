package org.stemma.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.text.Document;

/**
 * A family tree that takes pages one at a time: each is answered with its links to the pages before
 * it, in time that hardly grows with their number, for only fingerprints are looked up and only
 * pages that share some are compared. What an outlet repeats, and how common words are, is learned
 * on the way, so that the first pages of a stream are judged with less knowledge than the last;
 * {@link Lineage#gather} learns it from all of them first.
 *
 * <p>Not for use by several threads.
 */
public final class GrowingTree {

  /** A document that was read, and what it may have in common with those before it. */
  private record Candidates(
      Witness witness, List<Integer> reuse, List<Statements.Candidate> statements) {}

  /** A link, and whether it makes both documents one family. */
  private record Found(Link link, boolean joins) {}

  private final List<Document> documents = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final Furniture furniture = new Furniture();
  private final Background background = new Background(furniture);

  /** How often each word was read. */
  private final Counts words = new Counts();

  private final ReuseIndex reuse = new ReuseIndex();
  private final Statements statements = new Statements();

  /** The pages last added, read. */
  private List<Witness> newest = List.of();

  private int firstOfNewest;
  private final List<Link> links = new ArrayList<>();
  private final Families families = new Families();

  /** Adds a page; tells its links to the pages before it. */
  public List<Link> add(Document document) {
    learn(List.of(document));
    return addAll(List.of(document));
  }

  /** The tree of the pages so far. */
  public FamilyTree tree() {
    return new FamilyTree(
        links.stream().sorted(Comparator.comparing(Link::from).thenComparing(Link::to)).toList(),
        families.families());
  }

  /** Takes note of what pages repeat and of how common their words are, before they are added. */
  void learn(List<Document> pages) {
    List<Witness> witnesses = pages.parallelStream().map(Witness::of).toList();
    witnesses.forEach(furniture::add);
    witnesses.forEach(this::count);
    witnesses.parallelStream().map(Statement::of).toList().forEach(statements::count);
  }

  private void count(Witness witness) {
    for (int word = 0; word < witness.size(); word++) {
      words.add(witness.key(word));
    }
  }

  /** Adds pages, of which note was taken; tells their links to those before and to one another. */
  List<Link> addAll(List<Document> pages) {
    List<Witness> witnesses =
        pages.parallelStream().map(page -> furniture.clear(Witness.of(page))).toList();
    List<List<Statement>> said = witnesses.parallelStream().map(Statement::of).toList();
    newest = witnesses;
    firstOfNewest = documents.size();
    List<Candidates> candidates = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      enter(pages.get(i));
      Witness witness = witnesses.get(i);
      candidates.add(new Candidates(witness, reuse.add(witness), statements.add(said.get(i))));
    }
    List<Link> added = new ArrayList<>();
    for (List<Found> found : candidates.parallelStream().map(this::compare).toList()) {
      found.forEach(one -> added.add(keep(one)));
    }
    return added;
  }

  private void enter(Document page) {
    if (!ids.add(page.id())) {
      throw new IllegalArgumentException("two pages with the id " + page.id());
    }
    documents.add(page);
    families.add(page);
  }

  private Link keep(Found found) {
    links.add(found.link());
    if (found.joins()) {
      families.join(found.link());
    }
    return found.link();
  }

  /** The links of a page to those before it. */
  private List<Found> compare(Candidates candidates) {
    List<Found> found = new ArrayList<>();
    Set<Integer> related = new HashSet<>();
    Witness witness = candidates.witness();
    Tiling.Places places = candidates.reuse().isEmpty() ? null : Tiling.Places.of(witness);
    for (int earlier : candidates.reuse()) {
      Optional<Comparison> comparison = compare(witness(earlier), witness, places);
      if (comparison.isPresent()) {
        related.add(earlier);
        found.add(found(comparison.get()));
      }
    }
    for (Map.Entry<Integer, List<Links.Match>> said :
        said(candidates.statements(), related).entrySet()) {
      Witness other = witness(said.getKey());
      found.add(new Found(Links.ofQuotation(other, witness, said.getValue()), false));
    }
    return found;
  }

  private static Optional<Comparison> compare(
      Witness earlier, Witness witness, Tiling.@Nullable Places places) {
    return places == null || earlier.id().compareTo(witness.id()) > 0
        ? Comparison.of(witness, Tiling.Places.of(earlier))
        : Comparison.of(earlier, places);
  }

  private Found found(Comparison comparison) {
    Kinship kinship = Kinship.of(comparison, background);
    Descent.Verdict verdict =
        kinship.isNews()
            ? Descent.of(comparison, words)
            : Descent.byCreditAlone(comparison.a(), comparison.b());
    return new Found(Links.of(comparison, verdict), kinship.joins());
  }

  /** The statements that a page shares with documents with which it shares no text. */
  private Map<Integer, List<Links.Match>> said(
      List<Statements.Candidate> candidates, Set<Integer> related) {
    Map<Integer, List<Links.Match>> said = new TreeMap<>();
    for (Statements.Candidate candidate : candidates) {
      int document = statements.documentOf(candidate);
      if (!related.contains(document) && statements.isMatch(candidate)) {
        said.computeIfAbsent(document, first -> new ArrayList<>())
            .add(
                new Links.Match(
                    statements.earlier(candidate).span(), candidate.statement().span()));
      }
    }
    return said;
  }

  /** An earlier page is read anew: to keep all would take more memory than time. */
  private Witness witness(int number) {
    return number >= firstOfNewest
        ? newest.get(number - firstOfNewest)
        : furniture.clear(Witness.of(documents.get(number)));
  }
}
