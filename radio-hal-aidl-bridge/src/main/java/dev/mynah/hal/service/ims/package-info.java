/** IRadioIms: how the host's client of the IMS stands, and the radio for its traffic. */
@NullMarked
package dev.mynah.hal.service.ims;

import org.jspecify.annotations.NullMarked;
