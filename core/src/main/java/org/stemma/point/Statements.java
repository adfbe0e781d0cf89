package org.stemma.point;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Joins scenes in which one body gives one number of the same thing: one statement that pages put
 * in different places or leave undated is one.
 */
final class Statements {

  /** A number below this may be the same by chance. */
  private static final double TELLING = 10;

  private final List<Scene> scenes;
  private final int[] parent;

  private Statements(List<Scene> scenes) {
    this.scenes = scenes;
    this.parent = new int[scenes.size()];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
    }
  }

  /** The scenes, those joined that share a statement, in the order of the first of each. */
  static List<Scene> join(List<Scene> scenes) {
    if (scenes.size() < 2) {
      return scenes;
    }
    Statements statements = new Statements(scenes);
    statements.meet();
    return statements.joined();
  }

  private void meet() {
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < scenes.size(); i++) {
      for (Testimony testimony : scenes.get(i).testimonies()) {
        Figure figure = Quantities.figure(testimony);
        if (figure.value() >= TELLING && figure.form() != Figure.Form.VAGUE) {
          String statement = testimony.origin().body() + "|" + figure.value();
          Integer other = first.putIfAbsent(statement, i);
          if (other != null && canMeet(scenes.get(root(other)), scenes.get(root(i)))) {
            parent[Math.max(root(other), root(i))] = Math.min(root(other), root(i));
          }
        }
      }
    }
  }

  private static boolean canMeet(Scene one, Scene other) {
    return one.period() == null || other.period() == null || one.period().overlaps(other.period());
  }

  private int root(int scene) {
    int root = scene;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  private List<Scene> joined() {
    Map<Integer, List<Scene>> groups = new TreeMap<>();
    for (int i = 0; i < scenes.size(); i++) {
      groups.computeIfAbsent(root(i), root -> new ArrayList<>()).add(scenes.get(i));
    }
    return groups.values().stream().map(Statements::one).toList();
  }

  /** One scene: where most tell of it, at the first time that is told. */
  private static Scene one(List<Scene> group) {
    Scene largest = group.get(0);
    List<Testimony> all = new ArrayList<>();
    @Nullable Period period = null;
    for (Scene scene : group) {
      all.addAll(scene.testimonies());
      largest = scene.testimonies().size() > largest.testimonies().size() ? scene : largest;
      period = period == null ? scene.period() : period;
    }
    return group.size() == 1
        ? largest
        : new Scene(largest.place(), largest.period() == null ? period : largest.period(), all);
  }
}
