package org.stemma.io.incident;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One that took part in an incident, under the name of its side where it has one.
 *
 * @param name as the dossier names the force that is told of most; {@link #CIVILIANS} for these
 * @param side the party that it belongs to, by name
 */
public record Party(String name, @Nullable String side) {

  /** People who bear no arms. */
  public static final String CIVILIANS = "Civilians";

  private static final String GOVERNMENT = " government";

  public boolean isCivilian() {
    return name.equals(CIVILIANS);
  }

  /**
   * Whether it is known to belong to a state: its side is a country, or is called some government.
   */
  public boolean isState() {
    return side != null && (side.endsWith(GOVERNMENT) || Country.named(side).isPresent());
  }

  /** The country of its state, where that is known. */
  public Optional<Country> country() {
    if (side == null) {
      return Optional.empty();
    }
    String nation =
        side.endsWith(GOVERNMENT) ? side.substring(0, side.length() - GOVERNMENT.length()) : side;
    return Country.named(nation);
  }
}
