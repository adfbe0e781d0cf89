package org.stemma.claim;

import org.jspecify.annotations.Nullable;

/**
 * The closed list of what a claim may say. Each is mapped to the sub-event type of the ACLED
 * codebook (2023 edition) that corresponds, where one does.
 */
public enum ClaimType {
  /** An offensive, assault or advance. */
  ATTACK("Armed clash"),
  /** Fighting between forces. */
  CLASH("Armed clash"),
  AIRSTRIKE("Air/drone strike"),
  SHELLING("Shelling/artillery/missile attack"),
  /** Car bombs, suicide bombers, improvised explosive devices. */
  BOMBING("Remote explosive/landmine/IED"),
  CHEMICAL_ATTACK("Chemical weapon"),
  /** A place is taken. */
  CAPTURE("Non-state actor overtakes territory"),
  /** A place is held. */
  CONTROL(null),
  /** Forces or fighting inside a place. */
  CONTESTED("Armed clash"),
  /** An attack is beaten back, forces are pushed out. */
  REPULSE("Armed clash"),
  /** Forces leave a place. */
  WITHDRAWAL("Non-violent transfer of territory"),
  /** Fighters or arms go from one place to another. */
  MOVEMENT("Change to group/activity"),
  /** Forces sent to defend, or mobilised. */
  DEPLOYMENT("Change to group/activity"),
  /** How many fighters. */
  STRENGTH(null),
  /** Killed, wounded, captured, missing. */
  CASUALTIES(null),
  /** Property, heritage, equipment. */
  DESTRUCTION("Looting/property destruction"),
  /** Civilians attacked, executed, used as shields, under fire. */
  CIVILIAN_HARM("Attack"),
  ABDUCTION("Abduction/forced disappearance"),
  ARREST("Arrests"),
  /** Civilians flee or are evacuated. */
  DISPLACEMENT(null),
  /** A campaign is halted or scaled down. */
  SUSPENSION(null),
  AGREEMENT("Agreement"),
  /** Someone says that it did not do something. */
  DENIAL(null);

  private final @Nullable String acled;

  ClaimType(@Nullable String acled) {
    this.acled = acled;
  }

  /** ACLED's sub-event type, null where none corresponds. */
  public @Nullable String acled() {
    return acled;
  }
}
