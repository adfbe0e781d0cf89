package org.stemma.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Where the arguments of a trigger stand. Written as {@code role=slot|slot/class,class}: a role is
 * filled by the first slot that is there and holds a word of one of the classes. A role with an
 * exclamation mark must be filled; a slot with a minus sign must be empty.
 */
record Frame(List<Part> parts, Set<String> forbidden) {

  Frame {
    parts = List.copyOf(parts);
    forbidden = Set.copyOf(forbidden);
  }

  /** What a word is for the event. */
  enum Role {
    ACTOR,
    TARGET,
    PLACE,
    FROM,
    TO,
    /** Who or what is counted, moved or broken, where that is no actor. */
    THING
  }

  /** A role, whether it must be filled, and where its words may stand. */
  record Part(Role role, boolean required, List<Option> options) {

    Part {
      options = List.copyOf(options);
    }
  }

  /** A slot and the classes that its word may be of; no classes: any word. */
  record Option(String slot, Set<NounClass> classes) {

    Option {
      classes = Set.copyOf(classes);
    }
  }

  static Frame parse(String text) {
    List<Part> parts = new ArrayList<>();
    List<String> forbidden = new ArrayList<>();
    for (String word : text.split(" ", -1)) {
      if (word.startsWith("-")) {
        forbidden.add(word.substring(1));
      } else if (!word.isEmpty()) {
        parts.add(part(word));
      }
    }
    return new Frame(parts, Set.copyOf(forbidden));
  }

  private static Part part(String word) {
    int equals = word.indexOf('=');
    if (equals < 1) {
      throw new IllegalArgumentException("not a part of a frame: " + word);
    }
    boolean required = word.charAt(equals - 1) == '!';
    String role = word.substring(0, required ? equals - 1 : equals);
    List<Option> options =
        Arrays.stream(word.substring(equals + 1).split("\\|")).map(Frame::option).toList();
    return new Part(Role.valueOf(role.toUpperCase(Locale.ROOT)), required, options);
  }

  private static Option option(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return new Option(text, Set.of());
    }
    Set<NounClass> classes = EnumSet.noneOf(NounClass.class);
    for (String name : text.substring(slash + 1).split(",", -1)) {
      classes.add(NounClass.valueOf(name.toUpperCase(Locale.ROOT)));
    }
    return new Option(text.substring(0, slash), classes);
  }
}
