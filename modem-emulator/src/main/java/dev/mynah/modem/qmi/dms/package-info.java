/** DMS, service 2: what the device is, and its operating mode. */
@NullMarked
package dev.mynah.modem.qmi.dms;

import org.jspecify.annotations.NullMarked;
