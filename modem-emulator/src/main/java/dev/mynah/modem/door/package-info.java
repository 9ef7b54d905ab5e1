/**
 * Doors: where hosts reach the modem (ptys, TCP, UNIX sockets). A door carries bytes and knows nothing of what is said
 * through it; a {@link dev.mynah.modem.door.Voice} stands behind each.
 */
@NullMarked
package dev.mynah.modem.door;

import org.jspecify.annotations.NullMarked;
