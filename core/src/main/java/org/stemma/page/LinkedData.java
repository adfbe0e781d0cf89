package org.stemma.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the JSON-LD that pages carry. Lenient, since pages break it in every way: what can be read
 * up to a fault is kept. Objects become maps, arrays lists, everything else strings.
 */
final class LinkedData {

  /** Deeper structures are left unread. */
  private static final int DEEPEST = 40;

  private final String json;
  private int at;

  private LinkedData(String json) {
    this.json = json;
  }

  /** All objects of a script, the outer ones first, those of a graph and of arrays included. */
  static List<Map<String, Object>> objects(String json) {
    Object root = new LinkedData(json).value(0);
    List<Map<String, Object>> objects = new ArrayList<>();
    collect(root, objects, 0);
    return objects;
  }

  private static void collect(@Nullable Object value, List<Map<String, Object>> into, int depth) {
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> object = new LinkedHashMap<>();
      map.forEach((key, inner) -> object.put(String.valueOf(key), inner));
      into.add(object);
      if (depth < 3) {
        collect(object.get("@graph"), into, depth + 1);
      }
    } else if (value instanceof List<?> list && depth < 3) {
      list.forEach(inner -> collect(inner, into, depth + 1));
    }
  }

  /** The text of a property: a string, or the name of an object, or those of a list. */
  static @Nullable String text(@Nullable Object value) {
    if (value instanceof String string) {
      String clean = Characters.clean(string);
      return clean.isEmpty() ? null : clean;
    }
    if (value instanceof Map<?, ?> map) {
      return map.get("name") instanceof String name ? text(name) : null;
    }
    if (value instanceof List<?> list) {
      List<String> texts = new ArrayList<>();
      for (Object inner : list) {
        String text = inner instanceof List<?> ? null : text(inner);
        if (text != null) {
          texts.add(text);
        }
      }
      return texts.isEmpty() ? null : String.join(", ", texts);
    }
    return null;
  }

  private @Nullable Object value(int depth) {
    space();
    if (at >= json.length() || depth > DEEPEST) {
      return null;
    }
    return switch (json.charAt(at)) {
      case '{' -> object(depth);
      case '[' -> array(depth);
      case '"' -> string();
      default -> bare();
    };
  }

  private Map<String, Object> object(int depth) {
    Map<String, Object> object = new LinkedHashMap<>();
    at++;
    while (next('}')) {
      if (json.charAt(at) != '"') {
        at++; // a comma, or dirt between properties
        continue;
      }
      String key = string();
      space();
      if (at < json.length() && json.charAt(at) == ':') {
        at++;
        Object value = value(depth + 1);
        if (value != null) {
          object.putIfAbsent(key, value);
        } else if (depth + 1 > DEEPEST) {
          at = json.length();
        }
      }
    }
    return object;
  }

  private List<Object> array(int depth) {
    List<Object> list = new ArrayList<>();
    at++;
    while (next(']')) {
      if (json.charAt(at) == ',') {
        at++;
        continue;
      }
      int before = at;
      Object value = value(depth + 1);
      if (value != null) {
        list.add(value);
      }
      if (at == before) {
        at++;
      }
      if (depth + 1 > DEEPEST) {
        at = json.length();
      }
    }
    return list;
  }

  /** Moves to the next character that is no space; false behind the end or the closing one. */
  private boolean next(char closing) {
    space();
    if (at >= json.length()) {
      return false;
    }
    if (json.charAt(at) == closing) {
      at++;
      return false;
    }
    return true;
  }

  private String string() {
    StringBuilder string = new StringBuilder();
    at++;
    while (at < json.length() && json.charAt(at) != '"') {
      char c = json.charAt(at++);
      if (c == '\\' && at < json.length()) {
        escape(string);
      } else {
        string.append(c);
      }
    }
    at++;
    return string.toString();
  }

  private void escape(StringBuilder string) {
    char c = json.charAt(at++);
    switch (c) {
      case 'n' -> string.append('\n');
      case 'r', 't', 'b', 'f' -> string.append(' ');
      case 'u' -> unicode(string);
      default -> string.append(c);
    }
  }

  private void unicode(StringBuilder string) {
    if (at + 4 <= json.length()) {
      try {
        string.append((char) Integer.parseInt(json.substring(at, at + 4), 16));
        at += 4;
      } catch (NumberFormatException e) {
        string.append('u'); // not an escape after all
      }
    }
  }

  /** A number or a word such as true; whatever else stands there is passed over. */
  private String bare() {
    int start = at;
    while (at < json.length() && ",]}\n".indexOf(json.charAt(at)) < 0) {
      at++;
    }
    return json.substring(start, at).strip();
  }

  private void space() {
    while (at < json.length() && json.charAt(at) <= ' ') {
      at++;
    }
  }
}
