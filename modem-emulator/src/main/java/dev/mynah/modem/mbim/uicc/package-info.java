/** Microsoft's low level access to the card: channels, APDUs, files. */
@NullMarked
package dev.mynah.modem.mbim.uicc;

import org.jspecify.annotations.NullMarked;
