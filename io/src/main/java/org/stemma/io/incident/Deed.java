package org.stemma.io.incident;

import java.util.Optional;
import org.stemma.claim.ClaimType;

/** Kinds of deed that are told apart when incidents are made; of one kind is one incident. */
public enum Deed {
  /** Fighting for a place: attack, clash, capture, repulse. */
  BATTLE,
  AIR_STRIKE,
  SHELLING,
  BOMBING,
  CHEMICAL_ATTACK,
  /** Civilians attacked. */
  HARM_TO_CIVILIANS,
  ABDUCTION,
  /** Property, heritage, equipment. */
  DESTRUCTION,
  ARREST,
  /** Forces leave a place without a fight. */
  WITHDRAWAL,
  AGREEMENT,
  /** Deaths of which nobody tells the deed. */
  DEATHS;

  /** The deed that a claim tells of, if it is one that coders code. */
  static Optional<Deed> of(ClaimType type) {
    return switch (type) {
      case ATTACK, CLASH, CAPTURE, CONTESTED, REPULSE -> Optional.of(BATTLE);
      case AIRSTRIKE -> Optional.of(AIR_STRIKE);
      case SHELLING -> Optional.of(SHELLING);
      case BOMBING -> Optional.of(BOMBING);
      case CHEMICAL_ATTACK -> Optional.of(CHEMICAL_ATTACK);
      case CIVILIAN_HARM -> Optional.of(HARM_TO_CIVILIANS);
      case ABDUCTION -> Optional.of(ABDUCTION);
      case DESTRUCTION -> Optional.of(DESTRUCTION);
      case ARREST -> Optional.of(ARREST);
      case WITHDRAWAL -> Optional.of(WITHDRAWAL);
      case AGREEMENT -> Optional.of(AGREEMENT);
      case CONTROL, MOVEMENT, DEPLOYMENT, STRENGTH, CASUALTIES, DISPLACEMENT, SUSPENSION, DENIAL ->
          Optional.empty();
    };
  }

  /** Whether people die of it. */
  public boolean isViolent() {
    return switch (this) {
      case BATTLE, AIR_STRIKE, SHELLING, BOMBING, CHEMICAL_ATTACK, HARM_TO_CIVILIANS, DEATHS ->
          true;
      case ABDUCTION, DESTRUCTION, ARREST, WITHDRAWAL, AGREEMENT -> false;
    };
  }

  /** Whether civilians are its target by what it is. */
  public boolean isAgainstCivilians() {
    return this == HARM_TO_CIVILIANS || this == ABDUCTION;
  }

  /** Whether it is done from afar. */
  public boolean isRemote() {
    return switch (this) {
      case AIR_STRIKE, SHELLING, BOMBING, CHEMICAL_ATTACK -> true;
      case BATTLE,
          HARM_TO_CIVILIANS,
          ABDUCTION,
          DESTRUCTION,
          ARREST,
          WITHDRAWAL,
          AGREEMENT,
          DEATHS ->
          false;
    };
  }
}
