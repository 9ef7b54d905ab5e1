/** Cell broadcast as the air carries it (TS 23.041): messages of pages, and the primary notifications of ETWS. */
@NullMarked
package dev.mynah.network.air.cbs;

import org.jspecify.annotations.NullMarked;
