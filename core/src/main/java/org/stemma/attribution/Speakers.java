package org.stemma.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stemma.actor.ActorMention;
import org.stemma.actor.Cast;
import org.stemma.attribution.Attribution.Form;
import org.stemma.text.Span;

/** Turns sayings into attributions: who speaks, through whom, in which form. */
final class Speakers {

  private final Scene scene;
  private final Cast cast;

  Speakers(Scene scene, Cast cast) {
    this.scene = scene;
    this.cast = cast;
  }

  /** The attributions in order of their contents. */
  List<Attribution> resolve(List<Saying> sayings) {
    List<Saying> ordered = new ArrayList<>(sayings);
    ordered.sort(
        Comparator.comparing(Saying::content)
            .thenComparing(s -> s.source() == null ? new Span(0, 0) : s.source().span()));
    List<Attribution> attributions = new ArrayList<>();
    for (Saying saying : ordered) {
      attributions.add(attribution(saying, attributions.size() + 1));
    }
    return List.copyOf(attributions);
  }

  private Attribution attribution(Saying saying, int number) {
    String document = scene.document().id();
    return new Attribution(
        document + String.format(Locale.ROOT, "-a%02d", number),
        document,
        saying.source() == null ? null : saying.source().span(),
        saying.cue(),
        saying.content(),
        entity(saying.source()),
        List.of(),
        form(saying.content()),
        saying.stance(),
        saying.rule());
  }

  private @Nullable String entity(@Nullable Phrase source) {
    if (source == null) {
      return null;
    }
    Optional<ActorMention> mention =
        cast.headedBy(scene.document().id(), source.headToken().span());
    return mention
        .or(() -> cast.longestIn(scene.document().id(), source.span()))
        .map(ActorMention::actor)
        .orElse(null);
  }

  private Form form(Span content) {
    Form form = Form.INDIRECT;
    for (Quotation quotation : scene.quotations()) {
      if (quotation.outer().contains(content)) {
        return Form.DIRECT;
      }
      if (quotation.outer().overlaps(content)) {
        form = Form.MIXED;
      }
    }
    return form;
  }
}
