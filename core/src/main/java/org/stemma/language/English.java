package org.stemma.language;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.stemma.text.Document;

/**
 * English as Stemma reads it: sentences and parses by CoreNLP, attributions by the project's own
 * tagger. Where the tagger cannot run, there is none, and rules must do.
 */
public final class English implements Language {

  private static final String NO_TAGGER = "no-tagger";

  private final Language grammar;
  private final Optional<Tagger> tagger;

  private English(Language grammar, Optional<Tagger> tagger) {
    this.grammar = grammar;
    this.tagger = tagger;
  }

  /** Joins the two, whatever they are. */
  public static English of(Language grammar, Optional<Tagger> tagger) {
    return new English(grammar, tagger);
  }

  /** Loads all models from the class path, side by side. */
  public static English load() {
    CompletableFuture<Optional<Tagger>> tagger = CompletableFuture.supplyAsync(English::loadTagger);
    return new English(CoreNlp.load(), tagger.join());
  }

  private static Optional<Tagger> loadTagger() {
    try {
      return Optional.of(OnnxTagger.load());
    } catch (OnnxTagger.Unavailable e) {
      return Optional.empty();
    }
  }

  @Override
  public Analysis read(Document document, Predicate<List<Token>> worthParsing) {
    Analysis analysis = grammar.read(document, worthParsing);
    return tagger.map(present -> analysis.withTellings(present.find(document))).orElse(analysis);
  }

  @Override
  public String lack() {
    return tagger.isPresent() ? "" : NO_TAGGER;
  }
}
