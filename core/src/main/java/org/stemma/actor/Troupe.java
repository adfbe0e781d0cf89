package org.stemma.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.text.NameKey;

/** All actors met so far in a collection, each under one key. */
final class Troupe {

  private final ActorLexicon lexicon;
  private final States states;
  private final Map<String, Sketch> byKey = new LinkedHashMap<>();
  private final Map<String, Country> unlisted = new HashMap<>();

  Troupe(ActorLexicon lexicon, States states) {
    this.lexicon = lexicon;
    this.states = states;
  }

  /** The actor of a lexicon entry, made with its body and side when first asked for. */
  Sketch known(ActorLexicon.Entry entry) {
    String key = "list:" + entry.name();
    Sketch there = byKey.get(key);
    if (there != null) {
      return there;
    }
    Sketch sketch = new Sketch(entry.name(), entry.kind(), entry.nature()).listed();
    byKey.put(key, sketch);
    entry.aliases().forEach(sketch::alias);
    sketch.called().addAll(entry.called());
    side(sketch, entry);
    entry.stateOfBody().flatMap(states::country).map(this::government).ifPresent(sketch::partOf);
    lexicon.named(entry.partOf()).map(this::known).ifPresent(sketch::partOf);
    return sketch;
  }

  private void side(Sketch sketch, ActorLexicon.Entry entry) {
    Optional<Country> state = entry.stateOfSide().flatMap(states::country);
    if (state.isPresent()) {
      sketch.onSideOf(government(state.get())).of(state.get());
    } else if (!entry.side().isEmpty()) {
      sketch.onSide(entry.side());
    }
  }

  Sketch government(Country country) {
    return institution(country, states.institution("government"));
  }

  /** The government of a country, if anyone asked for it. */
  Optional<Sketch> governmentIfKnown(Country country) {
    return Optional.ofNullable(byKey.get("state:" + country.name() + ":government"));
  }

  /** The government of a story whose country no list and no page names. */
  Sketch namelessGovernment() {
    return own("state:Government", "Government", Actor.Kind.BELLIGERENT, Nature.GOVERNMENT)
        .onSide("Government");
  }

  /** A body of a state. */
  Sketch institution(Country country, Institution institution) {
    String key = "state:" + country.name() + ":" + institution.name();
    Sketch there = byKey.get(key);
    if (there != null) {
      return there;
    }
    String name = (country.adjective() + " " + institution.name()).strip();
    Optional<ActorLexicon.Entry> entry = lexicon.known(name);
    if (entry.isPresent()) {
      return known(entry.get());
    }
    Sketch sketch =
        new Sketch(Folding.capitalised(name), institution.kind(), institution.nature()).of(country);
    byKey.put(key, sketch);
    if (institution.isGovernment()) {
      country.names().forEach(sketch::alias);
      sketch.alias(name).onSideOf(sketch);
    } else if (institution.nature() == Nature.GROUP) {
      sketch.onSideOf(sketch);
    } else {
      sketch.onSideOf(government(country));
      country.adjectives().forEach(a -> sketch.alias(a + " " + institution.name()));
    }
    if (!institution.parent().isEmpty()) {
      sketch.partOf(institution(country, states.institution(institution.parent())));
    }
    return sketch;
  }

  /** A country that the list does not have, by the word that pages put before its bodies. */
  Country unlisted(String name) {
    return unlisted.computeIfAbsent(
        NameKey.of(name), k -> new Country(name, name, List.of(name), List.of(name), List.of()));
  }

  /** The actor under a key, made when first asked for. */
  Sketch own(String key, String name, Actor.Kind kind, Nature nature) {
    return byKey.computeIfAbsent("own:" + key, k -> new Sketch(name, kind, nature));
  }

  /** A body named by its own name. */
  Sketch organisation(String name, Actor.Kind kind, Nature nature) {
    Optional<ActorLexicon.Entry> entry = lexicon.known(name);
    if (entry.isPresent()) {
      return known(entry.get());
    }
    return own("body:" + NameKey.of(name), name, kind, nature).proper();
  }

  Optional<Sketch> organisationNamed(String name) {
    return Optional.ofNullable(byKey.get("own:body:" + NameKey.of(name)));
  }

  /** An outlet or agency as a page signs with it. */
  Sketch publisher(String name, Actor.Kind kind) {
    return organisation(name, kind, Nature.MEDIA).alias(name);
  }

  List<Sketch> all() {
    return new ArrayList<>(byKey.values());
  }
}
