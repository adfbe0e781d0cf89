package org.stemma.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the model says of a window, and the best reading of it: where cues begin, and for each of
 * them where it ends, which words are its source, and which before and after it are its content.
 *
 * @param size pieces of the window
 * @param begins logits by piece: does a cue begin here?
 * @param cueEnds scores by beginning and piece: does the cue end here?
 * @param nothing scores by piece and role that the cue has no such part
 * @param starts scores by role, beginning of the cue and piece: does the part start here?
 * @param ends scores by role, beginning of the cue and piece: does the part end here?
 * @param fits scores by role, start and end: do they belong to one part?
 */
@SuppressWarnings("ArrayRecordComponent") // numbers that are read and never compared
record SpanScores(
    int size,
    float[] begins,
    float[] cueEnds,
    float[] nothing,
    float[] starts,
    float[] ends,
    float[] fits) {

  /** A logit above this begins a cue; chosen for the best F1 of cues on PolNeAR's part dev. */
  private static final float BEGINS = 0f;

  private enum Role {
    SOURCE(0),
    BEFORE(1),
    AFTER(2);

    static final int COUNT = 3;

    private final int table;

    Role(int table) {
      this.table = table;
    }
  }

  /** First and last piece of a part. */
  record Part(int first, int last) {
    boolean touches(Part other) {
      return first <= other.last && other.first <= last;
    }
  }

  /** The parts of one attribution. */
  record Reading(Part cue, Optional<Part> source, List<Part> content, double score) {}

  /** The attributions of the window in order of their cues. */
  List<Reading> readings(PieceWindow window) {
    List<Reading> readings = new ArrayList<>();
    for (int i = 1; i < size - 1; i++) {
      if (begins[i] > BEGINS && !window.isMark(i)) {
        readings.add(reading(i));
      }
    }
    return readings;
  }

  private Reading reading(int at) {
    Part cue = new Part(at, cueEnd(at));
    List<Part> taken = new ArrayList<>(List.of(cue));
    Optional<Part> source = best(Role.SOURCE, cue, taken);
    source.ifPresent(taken::add);
    List<Part> content = new ArrayList<>();
    for (Role role : List.of(Role.BEFORE, Role.AFTER)) {
      best(role, cue, taken)
          .ifPresent(part -> {
            taken.add(part);
            content.add(part);
          });
    }
    return new Reading(cue, source, content, 1 / (1 + Math.exp(-begins[at])));
  }

  private int cueEnd(int at) {
    int best = at;
    for (int i = at + 1; i < size - 1; i++) {
      if (cueEnds[at * size + i] > cueEnds[at * size + best]) {
        best = i;
      }
    }
    return best;
  }

  /** The part of the highest score that touches nothing taken; none where nothing scores higher. */
  private Optional<Part> best(Role role, Part cue, List<Part> taken) {
    int row = (role.table * size + cue.first()) * size;
    int table = role.table * size * size;
    float highest = nothing[cue.first() * Role.COUNT + role.table];
    Part best = null;
    int from = role == Role.AFTER ? cue.first() + 1 : 1;
    int to = role == Role.BEFORE ? cue.first() : size - 1;
    for (int start = from; start < to; start++) {
      int limit = limit(start, to, taken);
      for (int end = start; end < limit; end++) {
        float score = starts[row + start] + ends[row + end] + fits[table + start * size + end];
        if (score > highest) {
          highest = score;
          best = new Part(start, end);
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** The first piece from a start on that is taken. */
  private static int limit(int start, int to, List<Part> taken) {
    int limit = to;
    for (Part part : taken) {
      if (part.last() >= start) {
        limit = Math.min(limit, Math.max(start, part.first()));
      }
    }
    return limit;
  }
}
