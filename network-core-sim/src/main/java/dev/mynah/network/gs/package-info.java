/** The interface between an SGSN and a VLR by which a station is registered and found in both domains of GSM and UTRAN. TS 29.018. */
@NullMarked
package dev.mynah.network.gs;

import org.jspecify.annotations.NullMarked;
