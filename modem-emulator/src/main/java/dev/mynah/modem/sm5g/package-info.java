/** 5GS session management as a UE does it: PDU sessions and their packets. TS 24.501 clause 6. */
@NullMarked
package dev.mynah.modem.sm5g;

import org.jspecify.annotations.NullMarked;
