/** IRadioSim: the card of a logical slot, its applications, PINs, files, channels, toolkit and phone book. */
@NullMarked
package dev.mynah.hal.service.sim;

import org.jspecify.annotations.NullMarked;
