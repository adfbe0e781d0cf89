package org.stemma.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stemma.language.Sentence;

/** Phrases by their folded words, for finding the longest one that begins at a token. */
final class WordTree<T> {

  /** A phrase found: its last token and what stands for it. */
  record Hit<T>(int last, T value) {}

  private record Leaf<T>(String written, T value) {}

  private static final class Node<T> {
    private final Map<String, Node<T>> next = new HashMap<>();
    private final List<Leaf<T>> leaves = new ArrayList<>(1);
  }

  /** Up to this many letters an all-capital name must be written in capitals: IS, WHO, US. */
  private static final int LONGEST_ACRONYM = 5;

  private final Node<T> root = new Node<>();

  /** The first value put under a phrase stays. */
  void put(String phrase, T value) {
    Node<T> node = root;
    for (String word : Folding.words(phrase)) {
      node = node.next.computeIfAbsent(word, w -> new Node<>());
    }
    if (node != root) {
      node.leaves.add(new Leaf<>(phrase, value));
    }
  }

  /** The longest phrase that begins at a token. */
  Optional<Hit<T>> longest(Sentence sentence, int first) {
    Optional<Hit<T>> best = Optional.empty();
    Node<T> node = root;
    for (int i = first; i < sentence.size(); i++) {
      String word = sentence.token(i).word();
      if (i > first && isHyphen(word)) {
        continue;
      }
      Node<T> next = step(node, word);
      if (next == null) {
        return best;
      }
      node = next;
      String start = sentence.token(first).word();
      for (Leaf<T> leaf : node.leaves) {
        if (isWrittenLike(start, leaf.written())) {
          best = Optional.of(new Hit<>(i, leaf.value()));
          break;
        }
      }
    }
    return best;
  }

  /** One word on; "pro-government", which the tokenizer leaves whole, is as many as it joins. */
  private static <T> @Nullable Node<T> step(Node<T> node, String word) {
    if (word.indexOf('-') <= 0) {
      return node.next.get(Folding.word(word));
    }
    @Nullable Node<T> next = node;
    for (String part : Folding.words(word)) {
      next = next == null ? null : next.next.get(part);
    }
    return next;
  }

  private static boolean isHyphen(String word) {
    return word.length() == 1 && "-\u2010\u2011\u2013/".contains(word);
  }

  private static boolean isWrittenLike(String word, String name) {
    if (isAcronym(name)) {
      return word.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
    }
    return !Character.isUpperCase(name.charAt(0))
        || Character.isUpperCase(word.charAt(0))
        || !Character.isLetter(word.charAt(0));
  }

  private static boolean isAcronym(String name) {
    return name.length() <= LONGEST_ACRONYM
        && name.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
  }
}
