/**
 * The ISD-R of an eUICC: which profiles there are, which is enabled on which eSIM port, and the ES10 functions by which a
 * local profile assistant asks and changes that (SGP.22 5.7).
 */
@NullMarked
package dev.mynah.euicc.isdr;

import org.jspecify.annotations.NullMarked;
