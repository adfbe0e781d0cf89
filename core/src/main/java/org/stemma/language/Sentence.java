package org.stemma.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.stemma.text.Paragraph;
import org.stemma.text.Span;

/**
 * A sentence with its tokens and, where it was worth parsing, its dependency tree. Tokens are named
 * by their index in the sentence.
 */
public final class Sentence {

  private final Span span;
  private final Paragraph.Kind kind;
  private final List<Token> tokens;
  private final List<Dependency> dependencies;
  private final List<List<Integer>> children = new ArrayList<>();

  /** Dependencies are either as many as the tokens or none, for a sentence left unparsed. */
  public Sentence(
      Span span, Paragraph.Kind kind, List<Token> tokens, List<Dependency> dependencies) {
    if (!dependencies.isEmpty() && dependencies.size() != tokens.size()) {
      throw new IllegalArgumentException(
          dependencies.size() + " dependencies for " + tokens.size() + " tokens");
    }
    this.span = span;
    this.kind = kind;
    this.tokens = List.copyOf(tokens);
    this.dependencies = List.copyOf(dependencies);
    for (int i = 0; i < tokens.size(); i++) {
      children.add(new ArrayList<>(2));
    }
    for (int i = 0; i < dependencies.size(); i++) {
      int head = dependencies.get(i).head();
      if (head != Dependency.ROOT) {
        children.get(head).add(i);
      }
    }
  }

  public Span span() {
    return span;
  }

  /** Kind of the paragraph that the sentence stands in. */
  public Paragraph.Kind kind() {
    return kind;
  }

  public List<Token> tokens() {
    return tokens;
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  public int size() {
    return tokens.size();
  }

  /** The word at an index in lower case; empty before the first and after the last. */
  public String lower(int index) {
    return index < 0 || index >= tokens.size()
        ? ""
        : tokens.get(index).word().toLowerCase(Locale.ROOT);
  }

  public List<Dependency> dependencies() {
    return dependencies;
  }

  public boolean isParsed() {
    return !dependencies.isEmpty();
  }

  /** Index of the governing token; {@link Dependency#ROOT} for the root or where unparsed. */
  public int head(int index) {
    return isParsed() ? dependencies.get(index).head() : Dependency.ROOT;
  }

  /** Relation to the governing token, {@code root} for the root; empty where unparsed. */
  public String relation(int index) {
    return isParsed() ? dependencies.get(index).relation() : "";
  }

  /** Direct dependents in order. */
  public List<Integer> children(int index) {
    return children.get(index);
  }

  /**
   * The first direct dependent by one of these relations. A relation also stands for its subtypes.
   */
  public OptionalInt child(int index, String... relations) {
    return children.get(index).stream()
        .filter(child -> isRelation(child, relations))
        .mapToInt(Integer::intValue)
        .findFirst();
  }

  /** All direct dependents by one of these relations, in order. */
  public List<Integer> children(int index, String... relations) {
    return children.get(index).stream().filter(child -> isRelation(child, relations)).toList();
  }

  /** Whether a token hangs on its head by one of these relations or by a subtype of one. */
  public boolean isRelation(int index, String... relations) {
    String relation = relation(index);
    for (String wanted : relations) {
      if (relation.equals(wanted) || relation.startsWith(wanted + ":")) {
        return true;
      }
    }
    return false;
  }

  /** The token and all that hangs on it, in order. */
  public List<Integer> subtree(int index) {
    List<Integer> all = new ArrayList<>();
    collect(index, all, 0);
    all.sort(null);
    return all;
  }

  private void collect(int index, List<Integer> all, int depth) {
    all.add(index);
    if (depth > tokens.size()) {
      throw new IllegalStateException("the dependencies of a sentence run in a circle");
    }
    for (int child : children.get(index)) {
      collect(child, all, depth + 1);
    }
  }

  /** From the first to the last character of a token and all that hangs on it. */
  public Span subtreeSpan(int index) {
    List<Integer> all = subtree(index);
    return spanOf(all.get(0), all.get(all.size() - 1));
  }

  /** From the first character of one token to the last of another, both included. */
  public Span spanOf(int first, int last) {
    return new Span(tokens.get(first).span().start(), tokens.get(last).span().end());
  }

  /** Index of the token that holds a character of the document. */
  public OptionalInt tokenAt(int offset) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).span().contains(offset)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** Indexes of the tokens that lie wholly in a span of the document, in order. */
  public List<Integer> tokensIn(Span range) {
    List<Integer> inside = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (range.contains(tokens.get(i).span())) {
        inside.add(i);
      }
    }
    return inside;
  }
}
