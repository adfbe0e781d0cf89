package org.stemma.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.stemma.text.Paragraph;

/** Reads the paragraphs under an element in order. */
final class Paragraphs implements NodeVisitor {

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  /** A paragraph that is mostly links and no sentence leads to other pages. */
  private static final double MOSTLY_LINKS = 0.6;

  private static final Needles CAPTION_NAMES =
      new Needles(
          List.of(
              "caption", "phototext", "photo-credit", "image-credit", "imgcredit", "photocredit"));

  private final NameTest captioned =
      new NameTest(name -> CAPTION_NAMES.isIn(name.toLowerCase(Locale.ROOT)));
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final Element root;
  private final String site;
  private int linked;
  private int links;
  private int abroad;
  private int cells;
  private int captions;
  private int headings;
  private int breaks;

  private Paragraphs(Element root, String site) {
    this.root = root;
    this.site = site;
  }

  /**
   * The paragraphs under an element.
   *
   * @param site host of the page; empty where it is not known
   */
  static List<Block> of(Element root, String site) {
    Paragraphs paragraphs = new Paragraphs(root, site);
    root.traverse(paragraphs);
    paragraphs.flush();
    return paragraphs.blocks;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      String own = words.getWholeText();
      text.append(own);
      linked += links > 0 ? own.strip().length() : 0;
      breaks = own.isBlank() ? breaks : 0;
    } else if (node instanceof Element element) {
      open(element);
    }
  }

  private void open(Element element) {
    String name = element.normalName();
    if (name.equals("br")) {
      lineBreak();
    } else if (isCell(element)) {
      cells++;
      text.append(' ');
    } else if (ProseWeight.isBlock(element)) {
      flush();
    }
    links += leadsOn(element) ? 1 : 0;
    abroad += leadsOn(element) && leadsAbroad(element) ? 1 : 0;
    captions += isCaption(element) ? 1 : 0;
    headings += HEADINGS.contains(name) ? 1 : 0;
  }

  /** A cell of a table of data: the cells of a row make one line. */
  private static boolean isCell(Element element) {
    String name = element.normalName();
    return (name.equals("td") || name.equals("th")) && hasSibling(element) && !hasPart(element);
  }

  private static boolean hasSibling(Element cell) {
    return cell.nextElementSibling() != null || cell.previousElementSibling() != null;
  }

  private static boolean hasPart(Element cell) {
    for (Element child : cell.children()) {
      if (isPart(child)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPart(Element element) {
    return ProseWeight.isBlock(element) && !element.normalName().equals("br");
  }

  /** Whether an element is a link to a page; those to a writer's mailbox are not. */
  private static boolean leadsOn(Element element) {
    return Markup.is(element, "a") && !Markup.attribute(element, "href").startsWith("mailto:");
  }

  /** Whether a link leads to another site than the page's own. */
  private boolean leadsAbroad(Element link) {
    String host = Address.host(Markup.attribute(link, "href"));
    return !host.isEmpty() && !site.isEmpty() && !host.endsWith(site) && !site.endsWith(host);
  }

  /** Two breaks part paragraphs, one a line. */
  private void lineBreak() {
    breaks++;
    text.append(' ');
    if (breaks >= 2) {
      flush();
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (isPart(element) && !isCell(element)) {
        flush();
      }
      links -= leadsOn(element) ? 1 : 0;
      captions -= isCaption(element) ? 1 : 0;
      headings -= HEADINGS.contains(element.normalName()) ? 1 : 0;
    }
  }

  private boolean isCaption(Element element) {
    if (element.equals(root)) {
      return false;
    }
    String name = element.normalName();
    if (name.equals("figcaption") || name.equals("figure") || name.equals("caption")) {
      return true;
    }
    if (!ProseWeight.isBlock(element) && !name.equals("span")) {
      return false;
    }
    return captioned.passes(Markup.attribute(element, "class"))
        || captioned.passes(Markup.attribute(element, "id"));
  }

  private void flush() {
    String words = Characters.clean(text);
    if (!words.isEmpty()) {
      add(words, (double) linked / words.length());
    }
    text.setLength(0);
    linked = 0;
    breaks = 0;
    abroad = 0;
    cells = 0;
  }

  private void add(String words, double linkShare) {
    if (cells < 2 && isAround(words, linkShare)) {
      return;
    }
    if (captions > 0 || (cells < 2 && Captions.is(words))) {
      blocks.add(Block.caption(words));
    } else if (headings > 0) {
      blocks.add(Block.subhead(words));
    } else {
      blocks.add(new Block(words, Paragraph.Kind.BODY));
    }
  }

  /** What belongs to the page and not to the report; links to other sites belong to the report. */
  private boolean isAround(String words, double linkShare) {
    return (Furniture.isInMarkup(words) && !Foot.isHeading(words))
        || (linkShare > MOSTLY_LINKS
            && abroad == 0
            && !Prose.isSentence(words)
            && !words.startsWith("http"));
  }
}
