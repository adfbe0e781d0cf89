package org.stemma.eval;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Whole pages with words planted where no reader sees them: in scripts, styles, comments,
 * attributes and hidden parts. None of the words may come out as text.
 */
final class Plants {

  private static final String WORD = "qzxvplant";
  private static final int MOST = 6;

  /** What the words are planted in; they read like a report so that nothing else drops them. */
  private static final List<String> SOILS =
      List.of(
          "<script>var a = \"%s\";</script>",
          "<script type=\"application/ld+json\">{\"@type\":\"Thing\",\"name\":\"%s\"}</script>",
          "<script type=\"text/template\"><p>%s</p></script>",
          "<style>.a:after{content:\"%s\"}</style>",
          "<!-- %s -->",
          "<!--[if IE]><p>%s</p><![endif]-->",
          "<noscript><p>%s</p></noscript>",
          "<template><p>%s</p></template>",
          "<p hidden>%s</p>",
          "<div style=\"display:none\"><p>%s</p></div>",
          "<div style=\"color:red; visibility : hidden;\"><p>%s</p></div>",
          "<div style=\"position:absolute;left:-9999px\"><p>%s</p></div>",
          "<div style=\"font-size:0\">%s</div>",
          "<p style='opacity:0'>%s</p>",
          "<div aria-hidden=\"true\"><p>%s</p></div>",
          "<span title=\"%s\"></span>",
          "<span data-text='<p>%s</p>'></span>",
          "<img alt=\"%s\" src=x onerror='%<s'>",
          "<a href=\"javascript:%s\"></a>",
          "<p onclick=\"%s\"></p>",
          "<iframe srcdoc=\"<p>%s</p>\"></iframe>",
          "<iframe><p>%s</p></iframe>",
          "<object data=x><p>%s</p></object>",
          "<svg><title>%s</title><text>%<s</text></svg>",
          "<svg><style>%s</style></svg>",
          "<textarea>%s</textarea>",
          "<select><option>%s</option></select>",
          "<button>%s</button>",
          "<video><p>%s</p></video>",
          "<canvas><p>%s</p></canvas>",
          "<dialog><p>%s</p></dialog>",
          "<input value=\"%s\">",
          "<meta name=\"x\" content=\"%s\">");

  private static final String SENTENCE =
      WORD + "%d was said by the ministry on Sunday to have no place in the report, it added.";

  private final List<Bed> beds;
  private final Random random;

  /** A page and the places before its paragraphs. */
  record Bed(String page, List<Integer> places) {

    static Bed of(byte[] bytes) {
      String page = new String(bytes, StandardCharsets.UTF_8);
      Parser parser = Parser.htmlParser().setTrackPosition(true);
      Document document = Jsoup.parse(page, "", parser);
      List<Integer> places = new ArrayList<>();
      for (Element paragraph : document.select("p")) {
        if (paragraph.sourceRange().isTracked()) {
          places.add(paragraph.sourceRange().startPos());
        }
      }
      return new Bed(page, places);
    }
  }

  Plants(List<Bed> beds, Random random) {
    this.beds = beds.stream().filter(bed -> !bed.places().isEmpty()).toList();
    this.random = random;
  }

  boolean isEmpty() {
    return beds.isEmpty();
  }

  byte[] next() {
    Bed bed = beds.get(random.nextInt(beds.size()));
    StringBuilder page = new StringBuilder(bed.page());
    List<Integer> places = new ArrayList<>();
    int plants = 1 + random.nextInt(MOST);
    for (int i = 0; i < plants; i++) {
      places.add(bed.places().get(random.nextInt(bed.places().size())));
    }
    places.sort((one, other) -> Integer.compare(other, one));
    for (int place : places) {
      page.insert(place, plant(place));
    }
    return page.toString().getBytes(StandardCharsets.UTF_8);
  }

  private String plant(int place) {
    String soil = SOILS.get(random.nextInt(SOILS.size()));
    return String.format(soil, String.format(SENTENCE, place));
  }

  static boolean isIn(String text) {
    return text.contains(WORD);
  }
}
