package org.stemma.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stemma.actor.Actor;
import org.stemma.claim.Claim;
import org.stemma.dossier.Dossier;
import org.stemma.io.catalogue.Catalogue;
import org.stemma.point.Membership;
import org.stemma.point.Point;
import org.stemma.point.Position;
import org.stemma.point.Wording;
import org.stemma.text.Document;

/** Tells in plain words why a point has its status, down to the words on the pages. */
final class PointAccount {

  /** Words of a claim shown before the rest is left to the dossier. */
  private static final int MOST_WORDS = 240;

  private final Catalogue catalogue;

  PointAccount(Dossier dossier) {
    this.catalogue = new Catalogue(dossier);
  }

  void print(Point point, PrintWriter out) {
    say(out, point.question());
    say(out, "Status: " + Summary.words(point.status()) + ". " + meaning(point.status()));
    if (!point.reason().isBlank()) {
      say(out, "Why: " + point.reason());
    }
    if (point.kind() == Point.Kind.QUANTITY && point.best() != null) {
      say(
          out,
          "Numbers: best "
              + number(point.best())
              + ", low "
              + number(point.low())
              + ", high "
              + number(point.high())
              + ", conservative "
              + number(point.conservative()));
    }
    for (int i = 0; i < point.positions().size(); i++) {
      out.println();
      print(i + 1, point, point.positions().get(i), out);
    }
    if (!point.againstInterest().isEmpty()) {
      out.println();
      say(
          out,
          "Against interest: "
              + Wording.list(point.againstInterest().stream().map(catalogue::actorName).toList())
              + " asserts what harms the own side.");
    }
  }

  private void print(int number, Point point, Position position, PrintWriter out) {
    List<Claim> claims = catalogue.claims(position.claims());
    say(out, number + ". " + position.value());
    List<String> origins = new ArrayList<>();
    for (int i = 0; i < position.origins().size(); i++) {
      origins.add(origin(position.origins().get(i), position.sides().get(i)));
    }
    say(out, "   On the word of " + Wording.list(origins) + ".");
    say(out, "   Told by " + pages(claims) + ":");
    for (Claim claim : claims) {
      print(claim, out);
      point.explanation().members().stream()
          .filter(member -> member.claim().equals(claim.id()))
          .forEach(member -> say(out, "     Why here: " + why(member)));
    }
  }

  private String origin(String id, @Nullable String side) {
    Actor actor = catalogue.actor(id);
    String body =
        actor == null || actor.partOf() == null
            ? null
            : "part of " + catalogue.actorName(actor.partOf());
    String known = side == null ? null : "side: " + side;
    List<String> notes = Stream.of(body, known).filter(Objects::nonNull).toList();
    String name = catalogue.originName(id);
    return notes.isEmpty() ? name : name + " (" + String.join("; ", notes) + ")";
  }

  private static String why(Membership member) {
    return member.place().words()
        + "; "
        + member.time().words()
        + "; "
        + member.counting().words()
        + ".";
  }

  /** "3 pages, of 2 independent texts". */
  private String pages(List<Claim> claims) {
    List<Document> pages = catalogue.pages(claims);
    long texts =
        pages.stream()
            .map(page -> catalogue.dossier().tree().familyOf(page.id()).id())
            .distinct()
            .count();
    String count = pages.size() == 1 ? "1 page" : pages.size() + " pages";
    return pages.size() == texts
        ? count
        : count + ", of " + (texts == 1 ? "1 independent text" : texts + " independent texts");
  }

  private void print(Claim claim, PrintWriter out) {
    Document page = catalogue.document(claim.document());
    String words = String.join(" [...] ", catalogue.words(claim));
    say(out, "   - \"" + shortened(words) + "\"");
    say(
        out,
        "     " + chain(claim) + Catalogue.pageName(page) + day(page) + ", claim " + claim.id());
  }

  private static String shortened(String words) {
    String line = words.replaceAll("\\s+", " ").strip();
    if (line.length() <= MOST_WORDS) {
      return line;
    }
    int cut = line.lastIndexOf(' ', MOST_WORDS);
    return line.substring(0, cut < 1 ? MOST_WORDS : cut) + " ...";
  }

  private String chain(Claim claim) {
    List<String> sources = claim.sources().reversed();
    if (sources.isEmpty()) {
      return "the page's own word, ";
    }
    return String.join(", as told by ", sources.stream().map(catalogue::actorName).toList())
        + ", in ";
  }

  private static String day(Document page) {
    return page.published() == null ? "" : ", " + page.published().date();
  }

  private static String meaning(Point.Status status) {
    return switch (status) {
      case AGREED -> "Two or more independent origins say so and none contradicts.";
      case SINGLE_ORIGIN -> "One origin says so, however many pages repeat it.";
      case DISPUTED -> "Origins contradict each other for the same place, time and scope.";
      case SUPERSEDED -> "The world or the count moved on: the later word replaces the earlier.";
      case GARBLED -> "One statement of one origin is told with different values.";
    };
  }

  private static String number(@Nullable Double number) {
    return number == null ? "not told" : Long.toString(Math.round(number));
  }

  private static void say(PrintWriter out, String words) {
    out.println(Plain.line(words));
  }
}
