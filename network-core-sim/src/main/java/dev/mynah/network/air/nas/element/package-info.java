/** The elements of NAS messages as values. TS 24.301 9.9, TS 24.501 9.11. */
@NullMarked
package dev.mynah.network.air.nas.element;

import org.jspecify.annotations.NullMarked;
