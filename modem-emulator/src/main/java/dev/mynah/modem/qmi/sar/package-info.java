/** SAR, service 11: the state a host wants of the transmitter near a body. */
@NullMarked
package dev.mynah.modem.qmi.sar;

import org.jspecify.annotations.NullMarked;
