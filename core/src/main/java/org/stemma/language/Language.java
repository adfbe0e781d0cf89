package org.stemma.language;

import java.util.List;
import java.util.function.Predicate;
import org.stemma.text.Document;

/**
 * What is known of the language that documents are written in. Implementations may be shared
 * between threads, and give the same analysis for the same text whatever came before.
 */
public interface Language {

  /**
   * Finds sentences, tokens, lemmas, parts of speech and names, paragraph by paragraph, and parses
   * the sentences that are worth it.
   *
   * @param worthParsing asked with the tokens of each sentence; parsing is the dearest step
   */
  Analysis read(Document document, Predicate<List<Token>> worthParsing);

  /**
   * What is missing here that would be there on another machine, in a word or two joined by
   * hyphens; empty where nothing is. A dossier's version names it.
   */
  default String lack() {
    return "";
  }
}
