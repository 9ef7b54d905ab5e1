/** Supplementary services that belong to no call: the messages of TS 24.080 2, which carry components. */
@NullMarked
package dev.mynah.network.air.nas.ss;

import org.jspecify.annotations.NullMarked;
