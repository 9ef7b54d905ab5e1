/** Time as an argument: each owner of state runs on a {@link dev.mynah.network.air.time.Timeline}, real or virtual. */
@NullMarked
package dev.mynah.network.air.time;

import org.jspecify.annotations.NullMarked;
