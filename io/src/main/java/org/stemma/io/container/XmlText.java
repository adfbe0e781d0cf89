package org.stemma.io.container;

import java.io.IOException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.stemma.page.PageReader;

/** Reads what an element holds, to its end. */
final class XmlText {

  /** Elements within elements; pages have some dozens. */
  private static final int DEEPEST = 500;

  private final XMLStreamReader xml;
  private final StringBuilder text = new StringBuilder();

  XmlText(XMLStreamReader xml) {
    this.xml = xml;
  }

  /**
   * The words of the element at which the reader stands.
   *
   * @param markup whether elements are written out, as HTML
   */
  String read(boolean markup) throws XMLStreamException, IOException {
    for (int depth = 1; depth > 0; ) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          start(markup);
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          end(markup && depth > 0);
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text.append(markup ? MadePage.escape(xml.getText()) : xml.getText());
        default -> {} // comments and instructions hold no words
      }
      if (depth > DEEPEST || text.length() > PageReader.MAX_BYTES) {
        throw new IOException("an element of it is too deep or too long for a feed");
      }
    }
    return text.toString();
  }

  private void start(boolean markup) {
    if (markup) {
      text.append('<').append(xml.getLocalName());
      for (int i = 0; i < xml.getAttributeCount(); i++) {
        text.append(' ').append(xml.getAttributeLocalName(i)).append("=\"");
        text.append(MadePage.escape(xml.getAttributeValue(i))).append('"');
      }
      text.append('>');
    }
  }

  private void end(boolean markup) {
    if (markup) {
      text.append("</").append(xml.getLocalName()).append('>');
    }
  }
}
