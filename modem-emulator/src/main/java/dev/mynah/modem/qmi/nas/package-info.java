/** NAS, service 3: registration, networks, cells and signal. */
@NullMarked
package dev.mynah.modem.qmi.nas;

import org.jspecify.annotations.NullMarked;
