/** GPRS mobility management messages, one record per message. TS 24.008 9.4. */
@NullMarked
package dev.mynah.network.air.nas.gmm;

import org.jspecify.annotations.NullMarked;
