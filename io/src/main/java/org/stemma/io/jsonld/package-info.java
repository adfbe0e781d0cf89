/**
 * A dossier for linked data. A dossier enters; JSON-LD leaves: pages as schema.org's NewsArticle,
 * claims as its Claim, and through whom each came in the terms of PROV-O.
 */
@NullMarked
package org.stemma.io.jsonld;

import org.jspecify.annotations.NullMarked;
