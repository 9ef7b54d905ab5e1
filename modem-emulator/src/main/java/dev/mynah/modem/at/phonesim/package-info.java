/**
 * AT as oFono's phone simulator speaks it, for oFono's {@code phonesim} driver: the standard commands, and two words about whether
 * there is a card.
 */
@NullMarked
package dev.mynah.modem.at.phonesim;

import org.jspecify.annotations.NullMarked;
