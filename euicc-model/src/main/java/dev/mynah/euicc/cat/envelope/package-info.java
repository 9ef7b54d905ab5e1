/** What the terminal tells the card by ENVELOPE, one record each (TS 102 223 7, TS 31.111 7). */
@NullMarked
package dev.mynah.euicc.cat.envelope;

import org.jspecify.annotations.NullMarked;
