/** IRadioNetwork: registration, cells and signal of a logical slot. */
@NullMarked
package dev.mynah.hal.service.network;

import org.jspecify.annotations.NullMarked;
