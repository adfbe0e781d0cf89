package org.stemma.lineage;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.stemma.lineage.Link.SharedPassage;
import org.stemma.text.Document;
import org.stemma.text.Span;

/** Makes links of what two documents were found to share. */
final class Links {

  /** A span in each of two documents. */
  record Match(Span a, Span b) {

    Match turned() {
      return new Match(b, a);
    }
  }

  private static final Comparator<Match> IN_ORDER =
      Comparator.comparing(Match::a).thenComparing(Match::b);

  private Links() {}

  /** The link of two documents that share text. */
  static Link of(Comparison comparison, Descent.Verdict verdict) {
    Witness a = comparison.a();
    Witness b = comparison.b();
    List<Match> matches =
        comparison.stretches().stream()
            .map(stretch ->
                new Match(
                    a.span(stretch.fromA(), stretch.toA()), b.span(stretch.fromB(), stretch.toB())))
            .toList();
    Link.Kind kind = comparison.isCopy() ? Link.Kind.COPY : Link.Kind.EXCERPT;
    return directed(a.document(), b.document(), kind, verdict, comparison.share(), matches);
  }

  /**
   * The link of two documents that share statements only.
   *
   * @param matches from the one document and the other, in any order
   */
  static Link ofQuotation(Witness one, Witness other, List<Match> matches) {
    if (one.id().compareTo(other.id()) > 0) {
      return ofQuotation(other, one, matches.stream().map(Match::turned).toList());
    }
    List<Match> sorted = matches.stream().sorted(IN_ORDER).toList();
    long shared = sorted.stream().mapToLong(match -> words(one, match.a())).sum();
    double share = Math.min(1, shared / (double) Math.min(one.size(), other.size()));
    return directed(
        one.document(),
        other.document(),
        Link.Kind.QUOTE,
        Descent.byCreditAlone(one, other),
        share,
        sorted);
  }

  private static long words(Witness witness, Span span) {
    return IntStream.range(0, witness.size())
        .filter(word -> span.contains(witness.span(word)))
        .count();
  }

  private static Link directed(
      Document a,
      Document b,
      Link.Kind kind,
      Descent.Verdict verdict,
      double share,
      List<Match> matches) {
    boolean isTurned = verdict.root() < 0;
    Document from = isTurned ? b : a;
    Document to = isTurned ? a : b;
    List<SharedPassage> passages =
        (isTurned ? matches.stream().map(Match::turned).sorted(IN_ORDER) : matches.stream())
            .map(match -> passage(kind, from, match.a(), to, match.b()))
            .toList();
    return new Link(
        from.id(), to.id(), kind, verdict.root() != 0, share, verdict.basis(), passages);
  }

  private static SharedPassage passage(Link.Kind kind, Document from, Span a, Document to, Span b) {
    return new SharedPassage(
        a, b, kind == Link.Kind.QUOTE ? Difference.between(from, a, to, b) : List.of());
  }
}
