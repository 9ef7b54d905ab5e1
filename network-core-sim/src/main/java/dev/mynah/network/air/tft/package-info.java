/** Traffic flow templates (TS 23.060 15.3, TS 24.008 10.5.6.12): which bearer of a connection a packet goes on. */
@NullMarked
package dev.mynah.network.air.tft;

import org.jspecify.annotations.NullMarked;
