package org.stemma.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.stemma.place.Coordinates;
import org.stemma.text.Document;
import org.stemma.text.Paragraph;
import org.stemma.text.Span;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The geoparsing sets: articles with the names of places in them and where these are. */
final class Geoparsing {

  /** A set's file, and how it writes what it holds. */
  enum Set {
    LGL("lgl.xml", "toponym", "gaztag", 0),
    /** Counts characters from one. */
    GEOVIRUS("GeoVirus.xml", "location", "", 1);

    private final String file;
    private final String toponym;
    private final String place;
    private final int first;

    Set(String file, String toponym, String place, int first) {
      this.file = file;
      this.toponym = toponym;
      this.place = place;
      this.first = first;
    }

    /** Name of the set in the list of floors. */
    String title() {
      return "geoparsing-" + name().toLowerCase(Locale.ROOT);
    }

    Path file(Path shared) {
      return shared.resolve("benchmarks").resolve("geoparsing").resolve(file);
    }
  }

  /**
   * A place's name in a text.
   *
   * @param at where the place is, null where the set does not say
   */
  record Toponym(Span span, @Nullable Coordinates at) {}

  /** An article and the names in it. */
  record Sample(Document document, List<Toponym> toponyms) {

    Sample {
      toponyms = List.copyOf(toponyms);
    }
  }

  private Geoparsing() {}

  static boolean isThere(Path shared) {
    return Files.exists(Set.LGL.file(shared)) && Files.exists(Set.GEOVIRUS.file(shared));
  }

  static List<Sample> read(Path shared, Set set) throws IOException {
    List<Sample> samples = new ArrayList<>();
    for (Element article : elements(root(set.file(shared)), "article")) {
      String text = Objects.requireNonNull(text(article, "text"));
      List<Toponym> toponyms = new ArrayList<>();
      for (Element toponym : elements(article, set.toponym)) {
        toponyms.add(toponym(toponym, set));
      }
      samples.add(new Sample(document(set + "-" + samples.size(), text), toponyms));
    }
    return samples;
  }

  private static Element root(Path file) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException("cannot read " + file + " as XML: " + e.getMessage(), e);
    }
  }

  private static List<Element> elements(Element parent, String name) {
    NodeList nodes = parent.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static @Nullable String text(Element parent, String name) {
    List<Element> found = elements(parent, name);
    return found.isEmpty() ? null : found.get(0).getTextContent();
  }

  private static Toponym toponym(Element toponym, Set set) {
    int start = Integer.parseInt(Objects.requireNonNull(text(toponym, "start")).strip());
    int end = Integer.parseInt(Objects.requireNonNull(text(toponym, "end")).strip());
    String latitude = text(toponym, "lat");
    String longitude = text(toponym, "lon");
    boolean isPlaced = set.place.isEmpty() || !elements(toponym, set.place).isEmpty();
    Coordinates at =
        isPlaced && latitude != null && longitude != null
            ? new Coordinates(Double.parseDouble(latitude), Double.parseDouble(longitude))
            : null;
    return new Toponym(new Span(start - set.first, end - set.first), at);
  }

  /** A document of the text as it stands, a paragraph for each line of it. */
  private static Document document(String id, String text) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        paragraphs.add(new Paragraph(new Span(start, start + line.length()), Paragraph.Kind.BODY));
      }
      start += line.length() + 1;
    }
    return new Document(
        id, null, null, "", null, null, null, List.of(), "en", null, null, text, paragraphs);
  }
}
