/**
 * What comes in and goes out. Files, folders and addresses enter and pages leave; a dossier enters
 * and its formats leave. The only module that knows the JSON library.
 */
@NullMarked
package org.stemma.io;

import org.jspecify.annotations.NullMarked;
