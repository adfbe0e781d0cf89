package org.stemma.io.html;

import static java.util.Comparator.comparingInt;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.text.Span;

/**
 * Marks spans in a text. Spans may overlap: where one begins inside another and ends after it, it
 * is split, since elements only nest. Each span's anchor stands on its first piece.
 */
final class Highlights {

  /**
   * A span to mark.
   *
   * @param span where; of spans at the same place the first given is the outermost
   * @param tag element that it becomes
   * @param anchor id of its first piece
   * @param after what follows its end
   */
  record Highlight(Span span, String tag, String anchor, Html after) {}

  private final String text;
  private final List<Highlight> highlights;

  private Highlights(String text, List<Highlight> highlights) {
    this.text = text;
    this.highlights =
        highlights.stream()
            .sorted(
                comparingInt((Highlight each) -> each.span().start())
                    .thenComparingInt(each -> -each.span().end()))
            .toList();
  }

  /** The words of a text at a span, with all highlights that begin or continue there. */
  static Html of(String text, Span span, List<Highlight> highlights) {
    List<Highlight> here = highlights.stream().filter(each -> each.span().overlaps(span)).toList();
    return new Highlights(text, here).pieces(span);
  }

  /** An element under construction. */
  private record Open(Highlight highlight, boolean isFirst, List<Html> children) {

    boolean endsBy(int cut) {
      return highlight.span().end() <= cut;
    }

    Html close() {
      Html.Element element = Html.element(highlight.tag(), children.toArray(Html[]::new));
      return isFirst ? element.id(highlight.anchor()) : element;
    }
  }

  private Html pieces(Span span) {
    List<Html> whole = new ArrayList<>();
    Deque<Open> open = new ArrayDeque<>();
    int last = span.start();
    for (int cut : cuts(span)) {
      addText(last, cut, open, whole);
      last = cut;
      closeEnding(cut, cut == span.end(), open, whole);
      for (Highlight highlight : highlights) {
        boolean beginsHere = Math.max(highlight.span().start(), span.start()) == cut;
        if (beginsHere && cut < span.end()) {
          boolean isFirst = highlight.span().start() >= span.start();
          open.push(new Open(highlight, isFirst, new ArrayList<>()));
        }
      }
    }
    return new Html.Group(whole);
  }

  /** Where anything begins or ends, in order. */
  private Set<Integer> cuts(Span span) {
    Set<Integer> cuts = new TreeSet<>();
    cuts.add(span.start());
    cuts.add(span.end());
    for (Highlight each : highlights) {
      cuts.add(Math.max(each.span().start(), span.start()));
      cuts.add(Math.min(each.span().end(), span.end()));
    }
    return cuts;
  }

  private void addText(int from, int to, Deque<Open> open, List<Html> whole) {
    if (from < to) {
      children(open, whole).add(Html.text(text.substring(from, to)));
    }
  }

  /** Closes what ends at a cut; what it interrupts is opened again. */
  private static void closeEnding(int cut, boolean isLast, Deque<Open> open, List<Html> whole) {
    int ending = (int) open.stream().filter(each -> isLast || each.endsBy(cut)).count();
    Deque<Open> again = new ArrayDeque<>();
    List<Html> after = new ArrayList<>();
    while (ending > 0) {
      Open closed = open.pop();
      children(open, whole).add(closed.close());
      if (closed.endsBy(cut)) {
        after.addFirst(closed.highlight().after());
      }
      if (isLast || closed.endsBy(cut)) {
        ending--;
      } else {
        again.push(closed);
      }
    }
    children(open, whole).addAll(after);
    for (Open each : again) {
      open.push(new Open(each.highlight(), false, new ArrayList<>()));
    }
  }

  private static List<Html> children(Deque<Open> open, List<Html> whole) {
    Open innermost = open.peek();
    return innermost == null ? whole : innermost.children();
  }
}
