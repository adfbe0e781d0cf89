package org.stemma.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.language.Sentence;
import org.stemma.language.Token;

/** Finds names of the lists in sentences, the longest at each token. */
final class NameMatcher {

  private final WordTree<Naming> names = new WordTree<>();
  private final ActorLexicon lexicon;

  NameMatcher(ActorLexicon lexicon, States states) {
    this.lexicon = lexicon;
    for (ActorLexicon.Entry entry : lexicon.entries()) {
      Naming known = new Naming.Known(entry);
      entry.aliases().forEach(alias -> putName(alias, known));
      putName(entry.name(), known);
    }
    for (Country country : states.countries()) {
      country.names().forEach(name -> putWithS(name, new Naming.State(country)));
      country.adjectives().forEach(name -> names.put(name, new Naming.Adjective(country)));
      country.capitals().forEach(name -> putWithS(name, new Naming.Capital(country)));
    }
  }

  /** One-word names also with the "s" of a lost apostrophe: "ISILs leader". */
  private void putName(String name, Naming naming) {
    if (name.indexOf(' ') < 0 && !name.endsWith("s")) {
      putWithS(name, naming);
    } else {
      names.put(name, naming);
    }
  }

  /** News that lost its apostrophes writes "Syrias army". */
  private void putWithS(String name, Naming naming) {
    names.put(name, naming);
    if (name.length() > 3) {
      names.put(name + "s", naming);
    }
  }

  /** The countries that sentences name in any way. */
  Set<Country> countries(List<Sentence> sentences) {
    Set<Country> countries = new LinkedHashSet<>();
    for (Sentence sentence : sentences) {
      for (NameMatch match : all(sentence)) {
        countryOf(match.naming()).ifPresent(countries::add);
      }
    }
    return countries;
  }

  private static Optional<Country> countryOf(Naming naming) {
    return switch (naming) {
      case Naming.State state -> Optional.of(state.country());
      case Naming.Adjective adjective -> Optional.of(adjective.country());
      case Naming.Capital capital -> Optional.of(capital.country());
      case Naming.Known known -> Optional.empty();
    };
  }

  /**
   * The names in a sentence of a page that names these countries. One word is taken for a listed
   * politician only where the page names the politician's country: Hadi may be anyone's son.
   */
  List<NameMatch> in(Sentence sentence, Set<Country> countries) {
    Set<String> names = new LinkedHashSet<>();
    countries.forEach(country -> names.add(country.name()));
    List<NameMatch> matches = new ArrayList<>(all(sentence));
    matches.removeIf(match -> isShortName(match) && isForeign(match.naming(), names));
    matches.removeIf(match -> isPartOfLongerName(sentence, match));
    matches.removeIf(match -> isAwayFromHome(sentence, match, names));
    return matches;
  }

  /** A page that does not name Syria speaks of another Civil Defence. */
  private boolean isAwayFromHome(Sentence sentence, NameMatch match, Set<String> countries) {
    if (!(match.naming() instanceof Naming.Known)) {
      return false;
    }
    StringBuilder words = new StringBuilder();
    for (int i = match.first(); i <= match.last(); i++) {
      words.append(sentence.token(i).word()).append(' ');
    }
    Set<String> home = lexicon.homes(words.toString().strip());
    return !home.isEmpty() && home.stream().noneMatch(countries::contains);
  }

  /** "Sarmek Civil Defence" is another body than the Civil Defence of the list. */
  private static boolean isPartOfLongerName(Sentence sentence, NameMatch match) {
    return match.first() > 0
        && match.last() > match.first()
        && match.naming() instanceof Naming.Known known
        && known.entry().nature() == Nature.BODY
        && isUnknownName(sentence.token(match.first() - 1));
  }

  private static boolean isUnknownName(Token before) {
    return before.isProperNoun()
        && (before.name() == Token.Name.ORGANISATION || before.name() == Token.Name.LOCATION);
  }

  private static boolean isShortName(NameMatch match) {
    return match.first() == match.last();
  }

  private static boolean isForeign(Naming naming, Set<String> names) {
    return naming instanceof Naming.Known known
        && known.entry().nature() == Nature.PERSON
        && known.entry().stateOfSide().filter(state -> !names.contains(state)).isPresent();
  }

  private List<NameMatch> all(Sentence sentence) {
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

  /** A single word that is no noun is a name only in capitals: "Guardian", not "Independent". */
  private static boolean isName(Sentence sentence, int first, WordTree.Hit<Naming> hit) {
    Token token = sentence.token(first);
    return hit.last() > first
        || token.isNoun()
        || hit.value() instanceof Naming.Adjective
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
