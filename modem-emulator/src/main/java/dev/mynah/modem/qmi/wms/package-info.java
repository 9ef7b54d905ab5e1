/** WMS, service 5: short messages and cell broadcast. */
@NullMarked
package dev.mynah.modem.qmi.wms;

import org.jspecify.annotations.NullMarked;
