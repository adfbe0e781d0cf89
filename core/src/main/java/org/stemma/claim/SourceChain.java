package org.stemma.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

  /** The chain behind some words of a page. */
  static SourceChain of(Scene scene, Span words) {
    List<Attribution> around =
        scene.attributions().stream()
            .filter(attribution -> attribution.content().contains(words))
            .sorted(Comparator.comparingInt(a -> -a.content().length()))
            .toList();
    List<String> sources = new ArrayList<>();
    for (Attribution attribution : around) {
      attribution.via().forEach(via -> addOnce(sources, via));
      if (attribution.entity() != null) {
        addOnce(sources, attribution.entity());
      }
    }
    return new SourceChain(sources, around.isEmpty() ? null : around.get(around.size() - 1));
  }

  private static void addOnce(List<String> sources, String source) {
    sources.remove(source);
    sources.add(source);
  }
}
