/** BER-TLV data objects with multi-byte tags and definite lengths, and the DER values that stand in them. */
@NullMarked
package dev.mynah.euicc.tlv;

import org.jspecify.annotations.NullMarked;
