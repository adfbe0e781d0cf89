package org.stemma.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.language.Sentence;
import org.stemma.language.Token;

/** Finds names of the lists in sentences, the longest at each token. */
final class NameMatcher {

  private final WordTree<Naming> names = new WordTree<>();

  NameMatcher(ActorLexicon lexicon, States states) {
    for (ActorLexicon.Entry entry : lexicon.entries()) {
      Naming known = new Naming.Known(entry);
      names.put(entry.name(), known);
      entry.aliases().forEach(alias -> names.put(alias, known));
    }
    for (Country country : states.countries()) {
      country.names().forEach(name -> putWithS(name, new Naming.State(country)));
      country.adjectives().forEach(name -> names.put(name, new Naming.Adjective(country)));
      country.capitals().forEach(name -> putWithS(name, new Naming.Capital(country)));
    }
  }

  /** News that lost its apostrophes writes "Syrias army". */
  private void putWithS(String name, Naming naming) {
    names.put(name, naming);
    if (name.length() > 3) {
      names.put(name + "s", naming);
    }
  }

  List<NameMatch> in(Sentence sentence) {
    List<NameMatch> matches = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      Optional<WordTree.Hit<Naming>> hit = names.longest(sentence, i);
      if (hit.isPresent() && isName(sentence, i, hit.get())) {
        int last = hit.get().last();
        matches.add(new NameMatch(i, last, headIn(sentence, i, last), hit.get().value()));
        i = last;
      }
    }
    return matches;
  }

  /** One capital letter in a heading or a verb at the start of a sentence is no name. */
  private static boolean isName(Sentence sentence, int first, WordTree.Hit<Naming> hit) {
    Token token = sentence.token(first);
    return hit.last() > first
        || !token.isVerb()
        || (token.word().length() > 1 && isAllCapitals(token));
  }

  private static boolean isAllCapitals(Token token) {
    return token.word().chars().allMatch(Character::isUpperCase);
  }

  static int headIn(Sentence sentence, int first, int last) {
    for (int i = first + 1; i <= last; i++) {
      String tag = sentence.token(i).tag();
      if ((tag.equals("IN") || tag.equals("TO")) && i > first) {
        return i - 1;
      }
    }
    return last;
  }
}
