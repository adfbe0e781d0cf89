package org.stemma.claim;

/** What kind of thing a noun names, as far as frames ask. */
enum NounClass {
  /** Armed people: troops, rebels, the police. */
  FORCE,
  /** People who do not fight: residents, families, refugees. */
  CIVIL,
  /** Somewhere that can be taken, held or entered. */
  PLACE,
  /** Property, buildings, monuments, infrastructure. */
  ASSET,
  /** What carries: buses, tanks, a convoy. */
  VEHICLE,
  /** What is fired or dropped: shells, rockets, bombs. */
  WEAPON,
  /** What explodes, and the explosion: a car bomb, the blast. */
  BLAST,
  /** What is halted or agreed: an operation, a campaign, a truce. */
  OPERATION,
  /** Food, aid, medicine. */
  AID,
  /** The dead, the wounded, bodies. */
  VICTIM,
  /** Defences, lines, positions. */
  LINE,
  /** A deal, an accord. */
  DEAL,
  /** A truce, a pause in the fighting. */
  TRUCE,
  /** What flies, and its blows: jets, the air force, an air raid. */
  AIRCRAFT,
  /** What guns fire and what fires it: shells, rockets, artillery. */
  ORDNANCE,
  /** Chemical agents: sarin, toxic gas. */
  AGENT,
  /** What is laid at someone's door: allegations, reports of a deed. */
  CHARGE
}
