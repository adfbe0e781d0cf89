/**
 * Pages by their address. An address enters; what its server answers leaves, or why nothing came.
 * Hosts are asked politely, and none that is not public, unless the user says so. The only package
 * that knows the HTTP client.
 */
@NullMarked
package org.stemma.io.fetch;

import org.jspecify.annotations.NullMarked;
