/** CTL, service 0: which services there are, and clients of them. */
@NullMarked
package dev.mynah.modem.qmi.ctl;

import org.jspecify.annotations.NullMarked;
