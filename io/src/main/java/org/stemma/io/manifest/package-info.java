/**
 * What was written, so that anyone can check it. Files enter; a manifest with the hash of each
 * leaves, and later what has changed since.
 */
@NullMarked
package org.stemma.io.manifest;

import org.jspecify.annotations.NullMarked;
