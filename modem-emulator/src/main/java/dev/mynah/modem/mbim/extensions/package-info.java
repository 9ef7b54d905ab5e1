/** Microsoft's extensions of Basic Connect: slots, the attach, cells, and the release of everything. */
@NullMarked
package dev.mynah.modem.mbim.extensions;

import org.jspecify.annotations.NullMarked;
