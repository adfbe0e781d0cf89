package org.stemma.io.html;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.stemma.dossier.Dossier;
import org.stemma.point.Point;

/**
 * Writes a dossier as one HTML file for a reader: no network, nothing active from any page. All of
 * it can be read without the one script, which filters. Equal dossiers give equal bytes.
 */
public final class DossierHtml {

  private static final int BUFFER = 1 << 16;

  private DossierHtml() {}

  /** Writes a dossier and leaves the stream open. */
  public static void write(Dossier dossier, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
    View view = new View(dossier);
    Masthead masthead = new Masthead(view);
    List<Section> sections = sections(view);
    Inlined script = Inlined.load("dossier.js");
    writeHead(masthead.title(), script, writer);
    writer.append(view.isLarge() ? "<body class=\"large\">\n" : "<body>\n");
    Html.link("main", Html.text("Skip to the dossier")).styled("skip").write(writer);
    writer.append('\n');
    masthead.html().write(writer);
    writer.append('\n');
    Contents.of(sections).write(writer);
    writer.append("\n<main id=\"main\" tabindex=\"-1\">\n");
    new Filter(view).html().write(writer);
    writer.append('\n');
    for (Section section : sections) {
      section.html().write(writer);
      writer.append('\n');
    }
    writer.append("</main>\n<script>").append(script.text()).append("</script>\n");
    writer.append("</body>\n</html>\n");
    writer.flush();
  }

  private static List<Section> sections(View view) {
    PointsSections points = new PointsSections(view);
    List<Section> sections = new ArrayList<>();
    sections.add(new Brief(view).section());
    sections.add(points.of(Point.Status.DISPUTED));
    sections.add(new NumbersSection(view).section());
    sections.add(new ControlSection(view).section());
    sections.add(new MapSection(view).section());
    sections.add(new TimelineSection(view).section());
    sections.add(points.of(Point.Status.SUPERSEDED));
    sections.add(points.of(Point.Status.GARBLED));
    sections.add(points.of(Point.Status.AGREED));
    sections.add(points.of(Point.Status.SINGLE_ORIGIN));
    sections.add(new AgainstInterestSection(view).section());
    sections.add(new LineageSection(view).section());
    sections.add(new SourcesSection(view).section());
    sections.add(new ClaimsSection(view).section());
    sections.add(new PagesSection(view).section());
    MethodSection method = new MethodSection(view);
    sections.add(method.skipped());
    sections.add(method.section());
    return sections;
  }

  /** The head: fixed markup, the title escaped, and a policy that lets in nothing but ours. */
  private static void writeHead(String title, Inlined script, Writer writer) throws IOException {
    Inlined stylesheet = Inlined.load("dossier.css");
    writer.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    writer
        .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
        .append("style-src 'sha256-" + stylesheet.sha256() + "'; ")
        .append("script-src 'sha256-" + script.sha256() + "'; ")
        .append("base-uri 'none'; form-action 'none'\">\n");
    writer.append("<meta name=\"referrer\" content=\"no-referrer\">\n");
    writer.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    writer.append("<meta name=\"color-scheme\" content=\"light dark\">\n");
    Html.element("title", title).write(writer);
    writer.append("\n<style>").append(stylesheet.text()).append("</style>\n</head>\n");
  }
}
