/** The card application toolkit as far as the card itself needs it: the proactive session and REFRESH (TS 102 223). */
@NullMarked
package dev.mynah.euicc.cat;

import org.jspecify.annotations.NullMarked;
