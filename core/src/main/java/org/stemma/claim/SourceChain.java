package org.stemma.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stemma.attribution.Attribution;
import org.stemma.text.Span;

/**
 * By whose word: the chain of those who relay it and speak it, outermost first.
 *
 * @param sources ids of actors
 * @param innermost the attribution that covers the words most closely
 */
record SourceChain(List<String> sources, @Nullable Attribution innermost) {

  SourceChain {
    sources = List.copyOf(sources);
  }

  /**
   * The chains behind some words of a page: one, or several where several speakers are named for
   * the same words.
   */
  static List<SourceChain> of(Scene scene, Span words) {
    List<Attribution> around =
        scene.attributions().stream()
            .filter(attribution -> attribution.content().contains(words))
            .sorted(Comparator.comparingInt(a -> -a.content().length()))
            .toList();
    if (around.isEmpty()) {
      return List.of(new SourceChain(List.of(), null));
    }
    Span innermost = around.get(around.size() - 1).content();
    List<Attribution> outer = around.stream().filter(a -> !a.content().equals(innermost)).toList();
    List<SourceChain> chains = new ArrayList<>();
    for (Attribution attribution : around.subList(outer.size(), around.size())) {
      chains.add(chain(outer, attribution));
    }
    return chains;
  }

  /** The chain of a denial: whoever denies says so himself. */
  SourceChain by(@Nullable String denier) {
    if (denier == null) {
      return this;
    }
    List<String> told = new ArrayList<>(sources);
    addOnce(told, denier);
    return new SourceChain(told, null);
  }

  /** Whose cue some words are: {@code denied}. */
  static @Nullable String speakerAt(Scene scene, Span cue) {
    return scene.attributions().stream()
        .filter(attribution -> attribution.cue() != null && attribution.cue().overlaps(cue))
        .map(Attribution::entity)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static SourceChain chain(List<Attribution> outer, Attribution innermost) {
    List<String> sources = new ArrayList<>();
    @Nullable Span last = null;
    for (Attribution attribution : outer) {
      if (!attribution.content().equals(last)) {
        add(sources, attribution);
      }
      last = attribution.content();
    }
    add(sources, innermost);
    return new SourceChain(sources, innermost);
  }

  private static void add(List<String> sources, Attribution attribution) {
    attribution.via().forEach(via -> addOnce(sources, via));
    if (attribution.entity() != null) {
      addOnce(sources, attribution.entity());
    }
  }

  private static void addOnce(List<String> sources, String source) {
    sources.remove(source);
    sources.add(source);
  }
}
