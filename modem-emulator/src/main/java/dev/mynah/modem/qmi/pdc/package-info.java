/** PDC, service 24: configurations of carriers, of which the modem has none. */
@NullMarked
package dev.mynah.modem.qmi.pdc;

import org.jspecify.annotations.NullMarked;
