/** EPS mobility management messages, one record per message. TS 24.301 8.2. */
@NullMarked
package dev.mynah.network.air.nas.emm;

import org.jspecify.annotations.NullMarked;
