package org.stemma.language;

/**
 * What a token hangs on.
 *
 * @param head index of the governing token in the sentence, or {@link #ROOT}
 * @param relation Universal Dependencies relation, basic layer, such as {@code nsubj:pass}
 */
public record Dependency(int head, String relation) {

  /** The head of the sentence's root. */
  public static final int ROOT = -1;
}
