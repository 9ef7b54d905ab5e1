/** EPS session management messages, one record per message. TS 24.301 8.3. */
@NullMarked
package dev.mynah.network.air.nas.esm;

import org.jspecify.annotations.NullMarked;
