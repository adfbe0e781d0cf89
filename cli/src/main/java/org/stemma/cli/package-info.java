/**
 * The command. Arguments enter; files, a summary and an exit code leave. Everything it can do, the
 * library can do without it.
 */
@NullMarked
package org.stemma.cli;

import org.jspecify.annotations.NullMarked;
