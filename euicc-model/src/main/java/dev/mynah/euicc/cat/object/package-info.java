/**
 * The data objects of the card application toolkit: comprehension TLVs and what stands in them, one declaration each for writing
 * and reading (TS 102 223 8, TS 101 220 7.1.1).
 */
@NullMarked
package dev.mynah.euicc.cat.object;

import org.jspecify.annotations.NullMarked;
