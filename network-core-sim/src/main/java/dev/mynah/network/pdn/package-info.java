/** The packet data network's gateway: access point names and the addresses given out behind them. */
@NullMarked
package dev.mynah.network.pdn;

import org.jspecify.annotations.NullMarked;
