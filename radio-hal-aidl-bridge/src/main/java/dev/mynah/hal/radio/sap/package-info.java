/** The HAL of SIM access over Bluetooth: the messages of the SIM Access Profile. */
@Frozen(firstRelease = 2, hashes = "dacee485b56bd1e1e5b5bcdedbd20e71ac24444b")
@NullMarked
package dev.mynah.hal.radio.sap;

import dev.mynah.hal.aidl.Frozen;
import org.jspecify.annotations.NullMarked;
