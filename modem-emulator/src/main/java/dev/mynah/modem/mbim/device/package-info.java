/** Small services of the device itself: firmware, time, transmission, and AT&amp;T's own view of the network. */
@NullMarked
package dev.mynah.modem.mbim.device;

import org.jspecify.annotations.NullMarked;
