/** What an MSC with its VLR and an SGSN ask an HLR, and are told by it: the D and Gr interfaces. TS 29.002 clause 8. */
@NullMarked
package dev.mynah.network.hlr.map;

import org.jspecify.annotations.NullMarked;
