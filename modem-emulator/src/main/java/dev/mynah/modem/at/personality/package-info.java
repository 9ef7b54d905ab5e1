/** The modems that a testbed's modem can be for its hosts. */
@NullMarked
package dev.mynah.modem.at.personality;

import org.jspecify.annotations.NullMarked;
