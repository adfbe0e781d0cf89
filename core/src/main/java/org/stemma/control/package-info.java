/** Tells who held what when. Points and claims enter; spells of control leave. */
@NullMarked
package org.stemma.control;

import org.jspecify.annotations.NullMarked;
