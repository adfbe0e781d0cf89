package org.stemma.attribution;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * A verb that lays content at someone's door.
 *
 * @param lemma dictionary form
 * @param frames how its content stands to it
 * @param stance what it says of the page's trust
 */
record CueVerb(String lemma, Set<Frame> frames, Attribution.Stance stance) {

  /** How content stands to a verb. */
  enum Frame {
    /** A clause or quotation, before or after: {@code he said}. */
    SAY,
    /** A clause after the verb only: {@code they believe}. */
    CLAUSE,
    /** An infinitive: {@code claimed to have}. */
    INF,
    /** An object and an infinitive: {@code asked them to leave}. */
    PLEA,
    /** A noun phrase: {@code denied any part}. */
    OBJECT,
    /** An object "as" something: {@code described it as}. */
    AS,
    /** The object is told: {@code told reporters that}. */
    TO,
    OF,
    ABOUT,
    FOR,
    ON,
    AGAINST,
    /** An object and its name: {@code called them cowards}. */
    NAMED,
    /** An object with a number: {@code counted 24 dead}. */
    NUMBER,
    /** A quotation only: {@code "...," he continued}. */
    QUOTE,
    /** An object that is a count: {@code put the toll at 24}. */
    COUNT,
    /** What reporters see themselves: {@code a correspondent saw smoke}. */
    WITNESS,
    /** What pictures and documents do: {@code footage showed}. */
    SHOW,
    /** {@code purports to show}. */
    PURPORT,
    /** {@code the statement reads}. */
    READS,
    /** {@code Interfax quoted him as saying}. */
    RELAY
  }

  CueVerb {
    frames = Set.copyOf(frames);
  }

  static CueVerb of(String lemma, String frames, String stance) {
    Set<Frame> found = EnumSet.noneOf(Frame.class);
    for (String frame : frames.split(" ", -1)) {
      found.add(Frame.valueOf(frame.toUpperCase(Locale.ROOT)));
    }
    return new CueVerb(lemma, found, CueLexicon.stance(stance));
  }

  boolean takes(Frame... any) {
    for (Frame frame : any) {
      if (frames.contains(frame)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a finite clause or a quotation may be its content. */
  boolean takesClause() {
    return takes(Frame.SAY, Frame.CLAUSE, Frame.TO);
  }
}
