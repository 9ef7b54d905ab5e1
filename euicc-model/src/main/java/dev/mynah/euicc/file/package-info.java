/**
 * The card's file system (TS 102 221 8): rows that say which files there are, the files themselves with copy-on-write content,
 * what their file control parameters say and who may touch them.
 */
@NullMarked
package dev.mynah.euicc.file;

import org.jspecify.annotations.NullMarked;
