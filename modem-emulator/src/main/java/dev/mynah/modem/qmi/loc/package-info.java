/** LOC, service 10: the position, as a receiver of GPS finds it. */
@NullMarked
package dev.mynah.modem.qmi.loc;

import org.jspecify.annotations.NullMarked;
