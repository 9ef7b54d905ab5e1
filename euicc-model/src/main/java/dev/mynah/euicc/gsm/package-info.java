/**
 * The card as a GSM terminal meets it: the instructions of class A0 with the responses and status words of TS 51.011, over the
 * files, codes and keys of the USIM. A card session that began with class A0 knows no channels and no applications.
 */
@NullMarked
package dev.mynah.euicc.gsm;

import org.jspecify.annotations.NullMarked;
