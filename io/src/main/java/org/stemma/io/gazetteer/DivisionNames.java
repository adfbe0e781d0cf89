package org.stemma.io.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names that news uses for divisions of countries: "Kharkiv" for "Kharkiv Oblast". A county or
 * parish keeps its word, which no report leaves out.
 */
final class DivisionNames {

  private static final Pattern AFTER =
      Pattern.compile(
          "(.{3,}?) (?:Province|Governorate|Oblast’?|Region|Department|Krai|Republic|Emirate"
              + "|Prefecture|State|Division|Voivodeship|Wilaya|Muhafazah|Kray|Respublikasi"
              + "|Viloyati|Raion|Rayon|Okrug|Special Region|City|Federal District|Canton)");

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:Province of|Governorate of|Republic of|Region of|State of|Emirate of|Canton of"
              + "|Municipality of|Municipio de|Provincia de|Département d[eu]|Departamento de"
              + "|Comuna|Powiat|Wilayat|Muḩāfaz̧at|Shahrestān-e|Ostān-e|Woiwodschaft|Huyện"
              + "|Amphoe|Kabupaten|Mohafazat|Obshtina|Opština|Daïra de|Wilaya de|Ulus) (.{3,})");

  private DivisionNames() {}

  /** The name without the word for what kind of division it is. */
  static List<String> shorter(String name) {
    List<String> shorter = new ArrayList<>();
    for (Pattern pattern : List.of(AFTER, BEFORE)) {
      Matcher matcher = pattern.matcher(name);
      if (matcher.matches()) {
        shorter.add(matcher.group(1));
      }
    }
    return shorter;
  }
}
