package org.stemma.io.container;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.stemma.page.Page;
import org.stemma.page.PageReader;

/**
 * A feed: RSS 0.9x, 1.0 and 2.0, Atom. An item with its full text is a page; one with a teaser only
 * is told, with the address where the text may stand. Read with the JDK's streaming parser and not
 * with a feed library, since those turn a date with its time zone into an instant: the day of
 * publication would be lost. A document type declaration is refused.
 */
final class Feed {

  private static final Set<String> ROOTS = Set.of("rss", "RDF", "feed");
  private static final Set<String> ITEMS = Set.of("item", "entry");
  private static final XMLInputFactory XML = factory();

  private final String name;
  private final Gathering into;
  private final Leash in;
  private final XMLStreamReader xml;
  private @Nullable String outlet;
  private int number;

  private Feed(String name, Leash in, Gathering into) throws XMLStreamException {
    this.name = name;
    this.in = in;
    in.tighten(PageReader.MAX_BYTES);
    this.xml = XML.createXMLStreamReader(in);
    this.into = into;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  static void read(String name, InputStream in, Gathering into) throws IOException {
    Leash leash = new Leash(in);
    try {
      Feed feed = new Feed(name, leash, into);
      feed.read();
    } catch (XMLStreamException e) {
      throw e.getNestedException() instanceof IOException cause
          ? cause
          : new IOException("not well-formed XML in line " + e.getLocation().getLineNumber(), e);
    }
  }

  private void read() throws XMLStreamException, IOException {
    String root = root();
    if (!ROOTS.contains(root)) {
      into.skip(name, "XML, but neither RSS nor Atom: it begins with <" + root + ">");
      return;
    }
    boolean room = true;
    while (room && xml.hasNext()) {
      in.tighten(PageReader.MAX_BYTES);
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        room = element(xml.getLocalName());
      }
    }
  }

  private String root() throws XMLStreamException, IOException {
    while (xml.next() != XMLStreamConstants.START_ELEMENT) {
      if (xml.getEventType() == XMLStreamConstants.DTD) {
        throw new IOException("it declares a document type, which no feed needs");
      }
    }
    return xml.getLocalName();
  }

  /** Reads an element of the feed; gives whether there is room for more. */
  private boolean element(String element) throws XMLStreamException, IOException {
    if (ITEMS.contains(element)) {
      return item();
    }
    if (!element.equals("channel")) {
      channelField(element);
    }
    return true;
  }

  /** A field of the feed itself; what is not known is passed over with all that it holds. */
  private void channelField(String element) throws XMLStreamException, IOException {
    String text = new XmlText(xml).read(false);
    if (element.equals("title") && outlet == null && !text.isBlank()) {
      outlet = FeedItem.plain(text);
    }
  }

  /** Reads an item; gives whether there is room for more. */
  private boolean item() throws XMLStreamException, IOException {
    number++;
    FeedItem item = new FeedItem();
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.isStartElement()) {
        field(item);
      }
    }
    String url = item.url();
    String part = url == null ? PartName.of(name, number) : PartName.of(name, url);
    if (item.text() == null) {
      into.skip(part, item.teaser());
      return true;
    }
    byte[] bytes = item.page(outlet).bytes();
    return bytes.length > PageReader.MAX_BYTES
        ? tooLarge(part)
        : into.add(new Page(part, url, bytes));
  }

  private boolean tooLarge(String part) {
    into.skip(part, String.valueOf(new Bounded.TooLarge().getMessage()));
    return true;
  }

  private void field(FeedItem item) throws XMLStreamException, IOException {
    String namespace = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
    String field = xml.getLocalName();
    String type = attribute("type");
    if (field.equals("link") && attribute("href") != null) {
      item.link(attribute("rel"), attribute("href"));
    }
    boolean permanent = !"false".equals(attribute("isPermaLink"));
    String text = new XmlText(xml).read("xhtml".equals(type));
    if (!namespace.contains("search.yahoo.com/mrss") && !namespace.contains("itunes")) {
      item.take(field.toLowerCase(Locale.ROOT), text, isPlain(field, type), permanent);
    }
  }

  /** Atom's texts are plain unless said otherwise; RSS's hold HTML. */
  private static boolean isPlain(String field, @Nullable String type) {
    boolean atom = field.equals("content") || field.equals("summary");
    return atom && (type == null || type.equals("text") || type.equals("text/plain"));
  }

  private @Nullable String attribute(String attribute) {
    return xml.getAttributeValue(null, attribute);
  }
}
