/** What a modem says of the IP multimedia subsystem, whose client is a host. TS 27.007 clause 8. */
@NullMarked
package dev.mynah.modem.at.ims;

import org.jspecify.annotations.NullMarked;
