/** The locks of a device to the cards it was sold for. TS 22.022. */
@NullMarked
package dev.mynah.modem.personalisation;

import org.jspecify.annotations.NullMarked;
