package org.stemma.io.graphml;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.stemma.dossier.Dossier;
import org.stemma.lineage.Link;
import org.stemma.text.Document;
import org.stemma.text.Publication;

/**
 * Writes the family tree: a node for each page, an edge for each link, from the page nearer the
 * origin to the one that took. An edge is undirected where the evidence cannot tell.
 */
public final class DossierGraphMl {

  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

  /** Data of nodes and edges: id, what it is of, type, name. */
  private static final List<List<String>> KEYS =
      List.of(
          List.of("label", "node", "string"),
          List.of("file", "node", "string"),
          List.of("url", "node", "string"),
          List.of("outlet", "node", "string"),
          List.of("published", "node", "string"),
          List.of("family", "node", "string"),
          List.of("root", "node", "boolean"),
          List.of("sha256", "node", "string"),
          List.of("kind", "edge", "string"),
          List.of("share", "edge", "double"),
          List.of("passages", "edge", "int"),
          List.of("why", "edge", "string"));

  private final Dossier dossier;
  private final XMLStreamWriter xml;

  private DossierGraphMl(Dossier dossier, XMLStreamWriter xml) {
    this.dossier = dossier;
    this.xml = xml;
  }

  /** Writes a dossier and leaves the stream open. */
  public static void write(Dossier dossier, OutputStream out) throws IOException {
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      new DossierGraphMl(dossier, xml).write();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException("cannot write GraphML: " + e.getMessage(), e);
    }
  }

  private void write() throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    line();
    xml.writeStartElement("graphml");
    xml.writeDefaultNamespace(NAMESPACE);
    for (List<String> key : KEYS) {
      line();
      xml.writeEmptyElement("key");
      xml.writeAttribute("id", key.get(0));
      xml.writeAttribute("for", key.get(1));
      xml.writeAttribute("attr.name", key.get(0));
      xml.writeAttribute("attr.type", key.get(2));
    }
    line();
    xml.writeStartElement("graph");
    xml.writeAttribute("id", "family-tree");
    xml.writeAttribute("edgedefault", "directed");
    for (Document document : dossier.documents()) {
      node(document);
    }
    int number = 0;
    for (Link link : dossier.tree().links()) {
      edge(link, ++number);
    }
    line();
    xml.writeEndElement();
    line();
    xml.writeEndElement();
    line();
    xml.writeEndDocument();
  }

  private void node(Document document) throws XMLStreamException {
    var family = dossier.tree().familyOf(document.id());
    line();
    xml.writeStartElement("node");
    xml.writeAttribute("id", document.id());
    data("label", document.title() == null ? document.file() : document.title());
    data("file", document.file());
    data("url", document.url());
    data("outlet", document.outlet());
    data("published", day(document.published()));
    data("family", family.id());
    data("root", Boolean.toString(document.id().equals(family.root())));
    data("sha256", document.sha256());
    xml.writeEndElement();
  }

  private static @Nullable String day(@Nullable Publication published) {
    return published == null ? null : published.date().toString();
  }

  private void edge(Link link, int number) throws XMLStreamException {
    line();
    xml.writeStartElement("edge");
    xml.writeAttribute("id", "link-" + number);
    xml.writeAttribute("source", link.from());
    xml.writeAttribute("target", link.to());
    xml.writeAttribute("directed", Boolean.toString(link.directed()));
    data("kind", link.kind().name().toLowerCase(Locale.ROOT));
    data("share", Double.toString(Math.round(link.share() * 1000) / 1000.0));
    data("passages", Integer.toString(link.passages().size()));
    data("why", link.basis().isEmpty() ? null : String.join("; ", link.basis()));
    xml.writeEndElement();
  }

  private void data(String key, @Nullable String words) throws XMLStreamException {
    if (words != null) {
      xml.writeStartElement("data");
      xml.writeAttribute("key", key);
      xml.writeCharacters(XmlWords.of(words));
      xml.writeEndElement();
    }
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n");
  }
}
