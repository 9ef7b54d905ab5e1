/** QMI in MBIM: what libqmi calls a QMUX over MBIM, with the QMI voice behind it. */
@NullMarked
package dev.mynah.modem.mbim.qmi;

import org.jspecify.annotations.NullMarked;
