/**
 * A dossier as tables for spreadsheets and for coders of conflict data. A dossier enters; CSV files
 * leave (RFC 4180, UTF-8). The only room that knows the CSV library.
 */
@NullMarked
package org.stemma.io.csv;

import org.jspecify.annotations.NullMarked;
