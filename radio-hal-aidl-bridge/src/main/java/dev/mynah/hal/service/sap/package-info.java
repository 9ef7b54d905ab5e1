/** ISap: the card of a slot for a reader over Bluetooth, as the SIM Access Profile has it. */
@NullMarked
package dev.mynah.hal.service.sap;

import org.jspecify.annotations.NullMarked;
