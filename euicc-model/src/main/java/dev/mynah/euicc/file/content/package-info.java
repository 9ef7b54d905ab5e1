/**
 * What is written in a card's files, both ways: from values to bytes when a profile is made, from bytes to values when a
 * terminal reads them. Pure functions; a blank or unreadable content decodes to nothing, never to an exception.
 */
@NullMarked
package dev.mynah.euicc.file.content;

import org.jspecify.annotations.NullMarked;
