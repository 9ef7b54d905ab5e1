/** Says in words what goes to a card and what comes back: commands, files by where one is, status words, data objects. */
@NullMarked
package dev.mynah.testbed.apdu;

import org.jspecify.annotations.NullMarked;
