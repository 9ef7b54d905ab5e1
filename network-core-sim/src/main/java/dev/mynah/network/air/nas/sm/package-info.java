/** GPRS session management messages, one record per message. TS 24.008 9.5. */
@NullMarked
package dev.mynah.network.air.nas.sm;

import org.jspecify.annotations.NullMarked;
