package org.stemma.claim;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;

/** The words that fill the roles of a frame. */
record Filling(Map<Frame.Role, Integer> words) {

  Filling {
    words = Map.copyOf(words);
  }

  /** Fills a frame, unless a role that must be filled is empty or a slot is taken that may not. */
  static Optional<Filling> of(
      Frame frame, Arguments arguments, IntFunction<Set<NounClass>> classes) {
    if (frame.forbidden().stream().anyMatch(slot -> arguments.at(slot).isPresent())) {
      return Optional.empty();
    }
    Map<Frame.Role, Integer> words = new EnumMap<>(Frame.Role.class);
    for (Frame.Part part : frame.parts()) {
      OptionalInt word = find(part, arguments, classes);
      if (word.isPresent()) {
        words.put(part.role(), word.getAsInt());
      } else if (part.required()) {
        return Optional.empty();
      }
    }
    return Optional.of(new Filling(words));
  }

  private static OptionalInt find(
      Frame.Part part, Arguments arguments, IntFunction<Set<NounClass>> classes) {
    for (Frame.Option option : part.options()) {
      for (int word : arguments.all(option.slot())) {
        if (isOfClass(word, option, classes)) {
          return OptionalInt.of(word);
        }
      }
    }
    return OptionalInt.empty();
  }

  private static boolean isOfClass(
      int word, Frame.Option option, IntFunction<Set<NounClass>> classes) {
    return option.classes().isEmpty()
        || classes.apply(word).stream().anyMatch(option.classes()::contains);
  }

  OptionalInt at(Frame.Role role) {
    Integer word = words.get(role);
    return word == null ? OptionalInt.empty() : OptionalInt.of(word);
  }
}
