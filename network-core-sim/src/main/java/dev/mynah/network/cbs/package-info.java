/** The cell broadcast centre (TS 23.041 3): what is broadcast, where, how often. */
@NullMarked
package dev.mynah.network.cbs;

import org.jspecify.annotations.NullMarked;
