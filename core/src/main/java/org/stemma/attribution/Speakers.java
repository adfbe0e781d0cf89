package org.stemma.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stemma.actor.Cast;
import org.stemma.attribution.Attribution.Form;
import org.stemma.text.Span;

/** Turns sayings into attributions: who speaks, through whom, in which form. */
final class Speakers {

  private final Scene scene;
  private final SourceResolver resolver;
  private final Interviews interviews;
  private final Map<Saying, @Nullable String> entities = new HashMap<>();
  private final Map<Saying, List<String>> relays = new HashMap<>();

  Speakers(Scene scene, Cast cast) {
    this.scene = scene;
    resolver = new SourceResolver(scene, cast);
    interviews = new Interviews(scene, cast);
  }

  /** The attributions in order of their contents. */
  List<Attribution> resolve(List<Saying> sayings) {
    List<Saying> told = new ArrayList<>(sayings);
    told.sort(Comparator.comparingInt(Saying::place));
    for (Saying saying : told) {
      relays.put(saying, relays(saying));
      Saying outer = outer(saying, told);
      String entity = resolver.resolve(saying, outer, outer == null ? null : entities.get(outer));
      entities.put(saying, entity);
      interviews.note(saying, entity);
    }
    List<Saying> ordered = new ArrayList<>(told);
    ordered.sort(Comparator.comparing(Saying::content));
    List<Attribution> attributions = new ArrayList<>();
    for (Saying saying : ordered) {
      attributions.add(attribution(saying, ordered, attributions.size() + 1));
    }
    return List.copyOf(attributions);
  }

  private Attribution attribution(Saying saying, List<Saying> all, int number) {
    String document = scene.document().id();
    return new Attribution(
        document + String.format(Locale.ROOT, "-a%02d", number),
        document,
        saying.source() == null ? null : saying.source().span(),
        saying.cue(),
        saying.content(),
        entities.get(saying),
        via(saying, all, 0),
        saying.quoted() ? Form.DIRECT : form(saying.content()),
        saying.stance(),
        saying.rule());
  }

  /** Deeper than this nobody quotes anybody; it stops contents that hold each other. */
  private static final int DEEPEST = 4;

  private List<String> via(Saying saying, List<Saying> all, int depth) {
    List<String> chain = new ArrayList<>();
    Saying outer = depth < DEEPEST ? outer(saying, all) : null;
    if (outer != null) {
      chain.addAll(via(outer, all, depth + 1));
      String entity = entities.get(outer);
      if (entity != null) {
        chain.add(entity);
      }
    } else if (saying.relays().isEmpty()) {
      interviews
          .outlet(entities.get(saying), saying.place())
          .or(() -> interviews.outletOf(saying.source()))
          .ifPresent(chain::add);
    }
    chain.addAll(relays.getOrDefault(saying, List.of()));
    return chain;
  }

  /** Who relays a saying, told before it is known who speaks: "it" points to those before. */
  private List<String> relays(Saying saying) {
    List<String> found = new ArrayList<>();
    for (Phrase relay : saying.relays()) {
      String entity = resolver.entity(relay);
      if (entity != null) {
        found.add(entity);
      }
    }
    return found;
  }

  /** The saying with the shortest content that holds another's cue and content. */
  private static @Nullable Saying outer(Saying saying, List<Saying> all) {
    Span own = saying.cue() == null ? saying.content() : saying.content().cover(saying.cue());
    return all.stream()
        .filter(s -> s.content().contains(own) && s.content().length() > own.length())
        .min(Comparator.comparingInt(s -> s.content().length()))
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
