package org.stemma.page;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/** A test of class names and ids; pages use the same few again and again, so it remembers them. */
final class NameTest {

  private final Predicate<String> test;
  private final Map<String, Boolean> known = new HashMap<>();

  NameTest(Predicate<String> test) {
    this.test = test;
  }

  boolean passes(String name) {
    if (name.isEmpty()) {
      return false;
    }
    Boolean passed = known.get(name);
    if (passed == null) {
      passed = test.test(name);
      known.put(name, passed);
    }
    return passed;
  }
}
