package org.stemma.claim;

import java.util.Set;

/** Words for people on the move who do not move on: they are where they wait. */
final class Staying {

  private static final Set<String> WORDS =
      Set.of("wait", "await", "stick", "strand", "loiter", "gather", "queue", "camp", "trap");

  private Staying() {}

  static boolean is(TriggerMatch match) {
    return match.trigger().type() == ClaimType.DISPLACEMENT
        && match.trigger().lemmas().stream().anyMatch(WORDS::contains);
  }

  static boolean is(Draft draft) {
    return draft.type() == ClaimType.DISPLACEMENT && WORDS.contains(draft.firstWord());
  }
}
