/** Commands for USSD and for the state of supplementary services in the network. TS 27.007 7. */
@NullMarked
package dev.mynah.modem.at.services;

import org.jspecify.annotations.NullMarked;
