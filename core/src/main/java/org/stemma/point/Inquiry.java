package org.stemma.point;

import java.util.List;

/** Asks questions of one kind: takes the claims that answer one, each for one question at most. */
interface Inquiry {

  List<Draft> ask(List<Testimony> testimonies);
}
