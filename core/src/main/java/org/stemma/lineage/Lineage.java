package org.stemma.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.stemma.lineage.Link.SharedPassage;
import org.stemma.text.Document;
import org.stemma.text.Span;

/**
 * Compares documents and draws their family tree.
 *
 * <p><b>Reuse.</b> Two documents are linked where they share, outside quotation marks, a sentence
 * of fifteen words or two neighbouring sentences, word for word or lightly edited: as a copy where
 * most of the shorter text stands in the other, else as an excerpt.
 *
 * <p><b>Statements.</b> Documents that share no text but a quoted statement, perhaps in two
 * translations, are linked by a quotation.
 *
 * <p><b>Families.</b> A copy makes two documents one family. An excerpt does so only where the news
 * itself was taken and not its standing background: the shared passage stands among the first
 * sentences of both or pages of two outlets carry the same agency's report, within a week, or it
 * makes up half of the shorter text. Other excerpts are what agencies hang below any report of a
 * war; two pages may share them and still have their news from different origins. A quotation joins
 * no families: the statement has its own speaker, who is counted instead.
 */
public final class Lineage {

  /** Two documents by id, the first one first. */
  private record Pair(String a, String b) implements Comparable<Pair> {
    @Override
    public int compareTo(Pair other) {
      int byFirst = a.compareTo(other.a);
      return byFirst != 0 ? byFirst : b.compareTo(other.b);
    }
  }

  private Lineage() {}

  /** The family tree of a collection, the same for any order of the documents. */
  public static FamilyTree gather(List<Document> documents) {
    List<Witness> witnesses =
        Furniture.clear(
            documents.stream()
                .sorted(Comparator.comparing(Document::id))
                .map(Witness::of)
                .toList());
    List<Link> links = new ArrayList<>();
    Families families = new Families(witnesses.stream().map(Witness::id).toList());
    Set<Pair> joined = new TreeSet<>();
    for (Comparison comparison : reuse(witnesses)) {
      Link link = link(comparison);
      links.add(link);
      joined.add(new Pair(comparison.a().id(), comparison.b().id()));
      if (Kinship.joins(comparison)) {
        families.join(link);
      }
    }
    links.addAll(quotations(witnesses, joined));
    links.sort(Comparator.comparing(Link::from).thenComparing(Link::to));
    return new FamilyTree(links, families.families());
  }

  /** Links by a shared statement, but not where the documents already share text. */
  private static List<Link> quotations(List<Witness> witnesses, Set<Pair> joined) {
    Map<String, Witness> byId = new TreeMap<>();
    witnesses.forEach(witness -> byId.put(witness.id(), witness));
    Map<Pair, List<SharedPassage>> passages = new TreeMap<>();
    for (Statements.Match match : new Statements(witnesses).matches()) {
      Pair pair = new Pair(match.a().document(), match.b().document());
      if (!joined.contains(pair)) {
        passages
            .computeIfAbsent(pair, first -> new ArrayList<>())
            .add(new SharedPassage(match.a().span(), match.b().span()));
      }
    }
    List<Link> links = new ArrayList<>();
    passages.forEach((pair, shared) ->
        links.add(
            quotation(
                Objects.requireNonNull(byId.get(pair.a())),
                Objects.requireNonNull(byId.get(pair.b())),
                shared)));
    return links;
  }

  private static Link quotation(Witness a, Witness b, List<SharedPassage> passages) {
    long shared = passages.stream().mapToLong(passage -> words(a, passage.from())).sum();
    double share = Math.min(1, shared / (double) Math.min(a.size(), b.size()));
    List<SharedPassage> sorted =
        passages.stream()
            .sorted(Comparator.comparing(SharedPassage::from).thenComparing(SharedPassage::to))
            .toList();
    return directed(a.id(), b.id(), Link.Kind.QUOTE, Descent.byCreditAlone(a, b), share, sorted);
  }

  private static long words(Witness witness, Span span) {
    return IntStream.range(0, witness.size())
        .filter(word -> span.contains(witness.span(word)))
        .count();
  }

  private static List<Comparison> reuse(List<Witness> witnesses) {
    ReuseIndex index = new ReuseIndex();
    List<Comparison> comparisons = new ArrayList<>();
    for (Witness witness : witnesses) {
      List<Integer> candidates = index.add(witness);
      if (!candidates.isEmpty()) {
        Tiling.Places places = Tiling.Places.of(witness);
        candidates.forEach(
            earlier -> Comparison.of(witnesses.get(earlier), places).ifPresent(comparisons::add));
      }
    }
    return comparisons;
  }

  private static Link link(Comparison comparison) {
    Witness a = comparison.a();
    Witness b = comparison.b();
    Descent.Verdict verdict =
        Kinship.isNews(comparison) ? Descent.of(comparison) : Descent.byCreditAlone(a, b);
    List<SharedPassage> passages =
        comparison.stretches().stream()
            .map(stretch ->
                new SharedPassage(
                    a.span(stretch.fromA(), stretch.toA()), b.span(stretch.fromB(), stretch.toB())))
            .toList();
    Link.Kind kind = comparison.isCopy() ? Link.Kind.COPY : Link.Kind.EXCERPT;
    return directed(a.id(), b.id(), kind, verdict, comparison.share(), passages);
  }

  private static Link directed(
      String a,
      String b,
      Link.Kind kind,
      Descent.Verdict verdict,
      double share,
      List<SharedPassage> passages) {
    if (verdict.root() >= 0) {
      return new Link(a, b, kind, verdict.root() > 0, share, verdict.basis(), passages);
    }
    List<SharedPassage> turned =
        passages.stream()
            .map(passage -> new SharedPassage(passage.to(), passage.from()))
            .sorted(Comparator.comparing(SharedPassage::from))
            .toList();
    return new Link(b, a, kind, true, share, verdict.basis(), turned);
  }
}
