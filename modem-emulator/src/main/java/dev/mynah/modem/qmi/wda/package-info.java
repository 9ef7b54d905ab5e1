/** WDA, service 1A: how packets stand on the data port. */
@NullMarked
package dev.mynah.modem.qmi.wda;

import org.jspecify.annotations.NullMarked;
