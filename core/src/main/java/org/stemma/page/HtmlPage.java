package org.stemma.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads a page of HTML. */
final class HtmlPage {

  private HtmlPage() {}

  static boolean is(String text) {
    String head =
        text.substring(0, Math.min(text.length(), 20_000)).toLowerCase(java.util.Locale.ROOT);
    return head.contains("<html")
        || head.contains("<!doctype html")
        || head.contains("<body")
        || head.contains("<div")
        || head.contains("<p>");
  }

  static Draft read(String text, String url) {
    Document page = Jsoup.parse(text, url);
    Draft draft = new Draft();
    Element h1 = page.selectFirst("h1");
    draft.title = h1 == null ? page.title() : h1.text();
    page.select("script,style,nav,footer,aside,form,header").remove();
    List<Block> blocks = new ArrayList<>();
    for (Element p : page.select("p,figcaption")) {
      String line = Characters.clean(p.text());
      if (!line.isEmpty() && !Furniture.is(line)) {
        blocks.add(p.normalName().equals("p") ? Block.body(line) : Block.caption(line));
      }
    }
    draft.blocks = blocks;
    return draft;
  }
}
