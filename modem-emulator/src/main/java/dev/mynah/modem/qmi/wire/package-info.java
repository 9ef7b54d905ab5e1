/** QMI on the wire: QMUX frames, messages, TLVs and what stands in them. Plain Java, and total: hostile octets end as {@link Malformed}. */
@NullMarked
package dev.mynah.modem.qmi.wire;

import org.jspecify.annotations.NullMarked;
