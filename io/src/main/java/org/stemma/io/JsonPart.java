package org.stemma.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A part of a JSON text that knows where it stands, so that a fault can be named. */
final class JsonPart {

  private final JsonNode node;
  private final String path;

  JsonPart(JsonNode node, String path) {
    this.node = node;
    this.path = path;
  }

  /** What makes one thing of a part. */
  interface Maker<T> {
    T make(JsonPart part) throws NotADossier;
  }

  /** A part that must be there. */
  JsonPart part(String name) throws NotADossier {
    JsonPart part = partOrNull(name);
    if (part == null) {
      throw new NotADossier(where(name) + " is missing");
    }
    return part;
  }

  @Nullable JsonPart partOrNull(String name) {
    JsonNode child = node.get(name);
    return child == null || child.isNull() ? null : new JsonPart(child, where(name));
  }

  <T> @Nullable T maybe(String name, Maker<T> maker) throws NotADossier {
    JsonPart part = partOrNull(name);
    return part == null ? null : made(part, maker);
  }

  /** The things of an array; none where it is missing. */
  <T> List<T> list(String name, Maker<T> maker) throws NotADossier {
    List<T> things = new ArrayList<>();
    JsonPart array = partOrNull(name);
    if (array == null) {
      return things;
    }
    if (!array.node.isArray()) {
      throw new NotADossier(array.path + " is no array");
    }
    for (int i = 0; i < array.node.size(); i++) {
      things.add(made(new JsonPart(array.node.get(i), array.path + "[" + i + "]"), maker));
    }
    return things;
  }

  private static <T> T made(JsonPart part, Maker<T> maker) throws NotADossier {
    try {
      return maker.make(part);
    } catch (IllegalArgumentException e) { // a record refuses what makes no sense
      throw new NotADossier(part.path + " makes no sense: " + e.getMessage());
    }
  }

  List<String> strings(String name) throws NotADossier {
    return list(name, JsonPart::string);
  }

  List<@Nullable String> stringsOrNulls(String name) throws NotADossier {
    List<@Nullable String> strings = new ArrayList<>();
    JsonNode array = node.get(name);
    if (array != null) {
      for (JsonNode each : array) {
        strings.add(each.isNull() ? null : each.asText());
      }
    }
    return Collections.unmodifiableList(strings);
  }

  /** Every member that is a string, by name. */
  SortedMap<String, String> map() throws NotADossier {
    SortedMap<String, String> map = new TreeMap<>();
    for (var member : node.properties()) {
      map.put(member.getKey(), new JsonPart(member.getValue(), where(member.getKey())).string());
    }
    return map;
  }

  String text(String name) throws NotADossier {
    return part(name).string();
  }

  @Nullable String textOrNull(String name) throws NotADossier {
    JsonPart part = partOrNull(name);
    return part == null ? null : part.string();
  }

  private String string() throws NotADossier {
    if (!node.isTextual()) {
      throw new NotADossier(path + " is no string");
    }
    return node.textValue();
  }

  int number(String name) throws NotADossier {
    JsonPart part = part(name);
    if (!part.node.canConvertToInt() || !part.node.isIntegralNumber()) {
      throw new NotADossier(part.path + " is no whole number");
    }
    return part.node.intValue();
  }

  @Nullable Integer numberOrNull(String name) throws NotADossier {
    return partOrNull(name) == null ? null : number(name);
  }

  double decimal(String name) throws NotADossier {
    JsonPart part = part(name);
    if (!part.node.isNumber()) {
      throw new NotADossier(part.path + " is no number");
    }
    return part.node.doubleValue();
  }

  @Nullable Double decimalOrNull(String name) throws NotADossier {
    return partOrNull(name) == null ? null : decimal(name);
  }

  boolean yes(String name) throws NotADossier {
    JsonPart part = part(name);
    if (!part.node.isBoolean()) {
      throw new NotADossier(part.path + " is neither true nor false");
    }
    return part.node.booleanValue();
  }

  @Nullable LocalDate date(String name) throws NotADossier {
    return parsed(name, LocalDate::parse, "date");
  }

  @Nullable LocalTime time(String name) throws NotADossier {
    return parsed(name, LocalTime::parse, "time");
  }

  @Nullable Instant instant(String name) throws NotADossier {
    return parsed(name, Instant::parse, "instant");
  }

  private <T> @Nullable T parsed(String name, Function<String, T> parser, String kind)
      throws NotADossier {
    String text = textOrNull(name);
    if (text == null) {
      return null;
    }
    try {
      return parser.apply(text);
    } catch (DateTimeException e) {
      throw new NotADossier(where(name) + " is no " + kind + " but \"" + text + "\"");
    }
  }

  /** A constant that is written in small letters. */
  <E extends Enum<E>> E constant(String name, Class<E> kind) throws NotADossier {
    String text = text(name);
    for (E constant : kind.getEnumConstants()) {
      if (constant.name().toLowerCase(Locale.ROOT).equals(text.replace('-', '_'))) {
        return constant;
      }
    }
    throw new NotADossier(where(name) + " is \"" + text + "\", which is not known here");
  }

  private String where(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }
}
