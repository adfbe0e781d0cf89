package org.stemma.io.markdown;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.claim.Claim;
import org.stemma.dossier.Dossier;
import org.stemma.dossier.Event;
import org.stemma.io.catalogue.Catalogue;
import org.stemma.point.Period;
import org.stemma.point.Point;
import org.stemma.point.Position;
import org.stemma.point.Wording;
import org.stemma.text.Document;

/**
 * Writes what an editor would pass on: what most origins tell of, every point that is disputed,
 * superseded or garbled with its positions, the numbers, and the pages as footnotes.
 */
public final class DossierMarkdown {

  /** What a reader takes in at a glance. */
  private static final int EVENTS = 10;

  private static final Pattern WEB =
      Pattern.compile("https?://[A-Za-z0-9.-]+(:\\d+)?(/[A-Za-z0-9/._~%?&=+,;:@!$'()*-]*)?");

  private final Catalogue catalogue;
  private final Map<String, Integer> notes = new LinkedHashMap<>();
  private final StringBuilder text = new StringBuilder();

  private DossierMarkdown(Dossier dossier) {
    this.catalogue = new Catalogue(dossier);
  }

  /** Writes a dossier and leaves the stream open. */
  public static void write(Dossier dossier, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write(new DossierMarkdown(dossier).text());
    writer.flush();
  }

  private String text() {
    Dossier dossier = catalogue.dossier();
    line("# " + Plainly.words(dossier.name()));
    line("");
    line(
        dossier.documents().size()
            + " pages, "
            + dossier.tree().families().size()
            + " independent texts. What is claimed and by whom, not what is true.");
    events();
    points("Disputed", Point.Status.DISPUTED);
    points("Superseded", Point.Status.SUPERSEDED);
    points("Told differently", Point.Status.GARBLED);
    footnotes();
    line("");
    line("Made by stemma " + Plainly.words(dossier.version()) + ".");
    return text.toString();
  }

  private void line(String words) {
    text.append(words).append('\n');
  }

  private void heading(String words) {
    line("");
    line("## " + words);
    line("");
  }

  private void events() {
    List<Event> chief =
        catalogue.dossier().timeline().stream()
            .filter(catalogue::isOfTheStory)
            .sorted(comparingInt((Event event) -> -event.origins().size()))
            .limit(EVENTS)
            .sorted(comparing(Event::start, nullsLast(naturalOrder())))
            .toList();
    if (chief.isEmpty()) {
      return;
    }
    heading("What most origins tell of");
    for (Event event : chief) {
      String days = Wording.capital(new Period(event.start(), event.end()).words());
      line("- " + days + ": " + Plainly.words(event.summary()) + notes(event.claims()));
    }
  }

  private void points(String heading, Point.Status status) {
    List<Point> points =
        catalogue.dossier().points().stream()
            .filter(point -> point.status() == status)
            .sorted(comparingInt((Point point) -> -origins(point)))
            .toList();
    if (points.isEmpty()) {
      return;
    }
    heading(heading);
    for (Point point : points) {
      line("- **" + Plainly.words(point.question()) + "**" + figures(point));
      point.positions().forEach(position -> line("  - " + words(position)));
    }
  }

  private static int origins(Point point) {
    return point.positions().stream().mapToInt(position -> position.origins().size()).sum();
  }

  private static String figures(Point point) {
    if (point.best() == null) {
      return "";
    }
    return " best "
        + number(point.best())
        + ", low "
        + number(point.low())
        + ", high "
        + number(point.high());
  }

  private static String number(@Nullable Double number) {
    return number == null ? "not told" : Long.toString(Math.round(number));
  }

  private String words(Position position) {
    List<String> origins = new ArrayList<>();
    for (int i = 0; i < position.origins().size(); i++) {
      String name = Plainly.words(catalogue.originName(position.origins().get(i)));
      String side = position.sides().get(i);
      origins.add(side == null ? name : name + " (side: " + Plainly.words(side) + ")");
    }
    return Plainly.words(position.value())
        + ": "
        + String.join("; ", origins)
        + notes(position.claims());
  }

  /** Marks of the footnotes to the pages of some claims. */
  private String notes(List<String> claims) {
    StringBuilder marks = new StringBuilder();
    List<Claim> found = catalogue.claims(claims);
    for (Document page : catalogue.pages(found)) {
      marks.append("[^").append(notes.computeIfAbsent(page.id(), id -> notes.size() + 1));
      marks.append(']');
    }
    return marks.toString();
  }

  private void footnotes() {
    line("");
    notes.forEach((id, number) -> line("[^" + number + "]: " + page(catalogue.document(id))));
  }

  /** A link to where a page was, if that is an address of the web and nothing else. */
  private static String address(String url) {
    return WEB.matcher(url).matches() ? "<" + url + ">" : Plainly.words(url);
  }

  private static String page(Document page) {
    List<String> parts = new ArrayList<>();
    parts.add(Plainly.words(Catalogue.pageName(page)));
    if (page.title() != null) {
      parts.add("\"" + Plainly.words(page.title()) + "\"");
    }
    if (page.published() != null) {
      parts.add(page.published().date().toString());
    }
    if (page.url() != null) {
      parts.add(address(page.url()));
    }
    parts.add("SHA-256 " + page.sha256());
    return String.join(", ", parts);
  }
}
