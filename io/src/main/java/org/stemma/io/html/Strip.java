package org.stemma.io.html;

import static org.stemma.io.html.Html.element;
import static org.stemma.io.html.Html.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.stemma.control.Spell;

/**
 * Draws who held one place when: a lane for each holder, a bar for each spell, on one axis of days.
 * The table beneath says the same in words.
 */
final class Strip {

  private static final int LANE = 40;
  private static final int BAR_TOP = 20;
  private static final int BAR_HEIGHT = 13;
  private static final int FOOT = 24;

  private final Axis axis;
  private final Function<String, String> name;
  private final Function<String, String> colour;

  /**
   * A strip.
   *
   * @param name of a holder, by id
   * @param colour class of a holder's bars, the same throughout a dossier
   */
  Strip(Axis axis, Function<String, String> name, Function<String, String> colour) {
    this.axis = axis;
    this.name = name;
    this.colour = colour;
  }

  Html of(List<Spell> spells, String place) {
    if (!axis.isDrawn()) {
      return Html.none();
    }
    Map<String, List<Spell>> lanes = new LinkedHashMap<>();
    for (Spell spell : spells) {
      lanes.computeIfAbsent(spell.holder(), h -> new ArrayList<>()).add(spell);
    }
    int foot = lanes.size() * LANE;
    List<Html> shapes = new ArrayList<>();
    axis.days().forEach(day -> shapes.add(tick(day, foot)));
    int top = 0;
    for (Map.Entry<String, List<Spell>> lane : lanes.entrySet()) {
      shapes.add(words("holder", "0", top + 14, name.apply(lane.getKey())));
      for (Spell spell : lane.getValue()) {
        shapes.add(bar(spell, top + BAR_TOP));
      }
      top += LANE;
    }
    axis.labelled().forEach(day -> shapes.add(label(day, foot)));
    return element("svg", new Html.Group(shapes))
        .styled("strip")
        .with("width", "100%")
        .with("height", foot + FOOT)
        .with("role", "img")
        .with("aria-label", "Strip: who held " + place + ", as the table says.");
  }

  private Html bar(Spell spell, int top) {
    double from = axis.from(spell.start());
    double to = axis.to(spell.end());
    boolean isOpen = spell.start() == null || spell.end() == null;
    String status = spell.status().name().toLowerCase(Locale.ROOT);
    return element("rect", element("title", name.apply(spell.holder()) + ", " + days(spell)))
        .styled("spell " + colour.apply(spell.holder()) + " " + status + (isOpen ? " open" : ""))
        .with("x", Axis.percent(from))
        .with("y", top)
        .with("width", Axis.percent(to - from))
        .with("height", BAR_HEIGHT);
  }

  private static String days(Spell spell) {
    String days = Wording.days(spell.start(), spell.end());
    return days.isEmpty() ? "day not known" : days;
  }

  private Html tick(LocalDate day, int foot) {
    return element("line")
        .styled("tick")
        .with("x1", Axis.percent(axis.x(day)))
        .with("x2", Axis.percent(axis.x(day)))
        .with("y1", BAR_TOP - 2)
        .with("y2", foot + 4);
  }

  private Html label(LocalDate day, int foot) {
    return words("day", Axis.percent(axis.x(day)), foot + 18, Wording.shortDay(day))
        .with("text-anchor", "middle");
  }

  private static Html.Element words(String style, String x, int y, String words) {
    return element("text", text(words)).styled(style).with("x", x).with("y", y);
  }
}
